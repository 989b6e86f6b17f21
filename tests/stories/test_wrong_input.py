"""What goes wrong is said where it happened, in one sentence, and nothing is changed."""

from pathlib import Path

from tests.stories.story import Story


def test_a_file_without_people_changes_nothing(story: Story, tmp_path: Path) -> None:
    """Neither noise nor a letter becomes a person; the journal stays as it was."""
    noise, letter = tmp_path / "noise.vcf", tmp_path / "letter.csv"
    noise.write_bytes(bytes(range(256)) * 8)
    letter.write_text("Dear Ana,\nthe weather holds.\n", encoding="utf-8")
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    before = story.last_step()
    story.key_for_import()
    story.reads_file(noise)
    story.sees("This is no file of contacts that I know.")
    story.reads_file(letter)
    story.sees("“letter.csv”")
    story.confirm("Cancel")
    assert story.last_step() == before
    story.sees("Active 1")


def test_an_entry_without_words_is_asked_for_them(story: Story, tmp_path: Path) -> None:
    """Each field says for itself what is missing, and what was typed stays."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.opens_log_form()
    story.fill("How it went, in your words", "She hummed.")
    story.confirm_fails("Save")
    story.sees("Something belongs here; a few words are enough.", "She hummed.")
    story.fill("What happened", "A short call")
    story.fill("Time", "half past")
    story.confirm_fails("Save")
    story.sees("“half past” is not a date I can read.")
    story.fill("Time", "14:30")
    story.fill("With whom", "Anna Petrowitsch")
    story.confirm_fails("Save")
    story.sees("Nobody in your journal is called “Anna Petrowitsch”.")
    story.fill("With whom", "")
    story.confirm("Save")
    story.tab("Journal")
    story.sees("A short call", "She hummed.", "14:30")


def test_an_amount_that_is_none(story: Story, tmp_path: Path) -> None:
    """An amount that can't be read is said at its field; the dialog keeps everything."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.tab("Contributions")
    story.press("Log a contribution")
    story.fill("What was it?", "Rebuilt the plan")
    story.fill("How much?", "a lot")
    story.confirm_fails("Save")
    story.sees("“a lot” is not an amount I can read. Try “3 hours” or “€48,000”.")
    story.fill("How much?", "3 h")
    story.confirm("Save")
    story.sees("Rebuilt the plan", "3 hours")


def test_a_file_that_is_no_journal_is_left_alone(story: Story, tmp_path: Path) -> None:
    """Opening it says so, and the journal that was open stays open."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana", encoding="utf-8")
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.opens_another(letter)
    story.sees("letter.txt is not a relnotes journal. It was left as it is; choose another file.")
    story.press("Quit")
    story.sees("Ana Petrović")
    assert letter.read_text(encoding="utf-8") == "Dear Ana"
