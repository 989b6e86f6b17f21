"""A user's evening, told in verbs: the running program over a real file, by mouse and keys."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from tests.stories.eyes import rows
from tests.stories.hands import CONTROL
from tests.stories.program import Program

Whose = Literal["mine", "theirs"]
SHIFT_CONTROL = CONTROL | Qt.KeyboardModifier.ShiftModifier
FORMATS = {
    "docx": "Word (DOCX)",
    "html": "Web page (HTML)",
    "md": "Text (Markdown)",
    "csv": "Spreadsheet (CSV)",
}


class Story(Program):
    """What a person does with a journal; `mine` and `theirs` are the two sides."""

    # people

    def begins_with(self, name: str) -> None:
        """Begins an empty journal with one person."""
        self.press("Start with one person")
        self.fill("Name", name)
        self.confirm("Begin")
        self.opens(name)

    def adds_person(self, name: str, what: str = "Person", *, kind: str = "Client") -> None:
        """Begins one more relationship."""
        self.key(Qt.Key.Key_N, SHIFT_CONTROL)
        self.fill("Name", name)
        self.fill("What they are", what)
        self.fill("To you", kind)
        self.confirm("Begin")

    def reads_file(self, path: Path) -> None:
        """Chooses a file in the dialog that brings people along."""
        self.press("Choose files…")
        self.names_file(path)
        self.wait(lambda: not self.busy(), "end of reading")

    def imports(self, path: Path) -> None:
        """Brings along everybody who is new in a file."""
        self.reads_file(path)
        self.confirm("Bring ")

    def answers(self, text: str) -> None:
        """Writes the answer to a prompt that was just opened."""
        self.type(text)
        self.key(Qt.Key.Key_Return, CONTROL)
        self.sees(text)

    def key_for_import(self) -> None:
        """Opens the dialog that brings people along."""
        self.key(Qt.Key.Key_I, CONTROL)

    # both sides

    def adds_need(self, what: str, whose: Whose, *, source: str = "") -> None:
        """Writes down a need of a side."""
        self._adds_stake(what, whose, source=source)

    def adds_expectation(self, what: str, whose: Whose, *, source: str = "", by: str = "") -> None:
        """Writes down what a side counts on."""
        self._adds_stake(what, whose, need=False, source=source, by=by)

    def _adds_stake(
        self, what: str, whose: Whose, *, need: bool = True, source: str = "", by: str = ""
    ) -> None:
        self.press(f"Add what {'I' if whose == 'mine' else 'they'} need or expect")
        if not need:
            self.tick("Expectation")
        asked = "do you" if whose == "mine" else f"does {self.name}"
        self.fill(f"What {asked} {'need' if need else 'count on'}?", what)
        if source:
            self.fill("How is it known?", source)
        if by:
            self.tick("Counted on by")
            self.fill("Counted on by", by)
        self.confirm("Save")
        self.record(what)

    def changes_state(self, what: str, state: str, note: str = "") -> None:
        """Says how a need or an expectation stands now."""
        self.press("State: ", self.record(what))
        if note:
            self.choose("With a note…")
            self.fill("Why? What shows it?", note)
            self.fill("State", state)
            self.confirm("Save")
        else:
            self.choose(state)
        self.sees_at(what, state.lower())

    def opens_history(self, what: str) -> None:
        """Opens every state that something had."""
        self.right_click(self.record(what))
        self.choose("History…")

    def gives_role(
        self, role: str, whose: Whose, *, asks: str = "", fit: str = "", image: str = ""
    ) -> None:
        """Gives a side a part to play."""
        self.press("Give me a role" if whose == "mine" else "Give them a role")
        self.fill("Role", role)
        self.fill("What does it ask of this side?", asks)
        if fit:
            self.fill("How does it fit the way you see yourself?", fit)
            self.fill("In your words", image)
        self.confirm("Save")
        self.record(role[:1].upper() + role[1:])

    # what happened and what was brought

    def logs(
        self, what: str, *, text: str = "", by: str = "", i_promised: str = "", about: str = ""
    ) -> None:
        """Writes down what happened with the one whose page is open; `by` is the channel."""
        self.key_for_log()
        self.type(f"{by} — {what}" if by else what)
        for line in (text, f"! {i_promised}" if i_promised else "", f"= {about}" if about else ""):
            self.type(f"\n{line}" if line else "")
        self.key(Qt.Key.Key_Return, CONTROL)
        self.sees("Logged.")

    def logs_by_form(self, what: str, *, with_: str = "", **fields: str) -> None:
        """Fills in the form instead; fields by their labels, as `my_role="guest"`."""
        self.opens_log_form()
        if with_:
            self.fill("With whom", with_)
            self.key(Qt.Key.Key_Return)
        self.fill("What happened", what)
        for label, value in fields.items():
            self.fill(label.replace("_", " ").capitalize(), value)
        self.confirm("Save")
        self.sees("Logged.")

    def opens_log_form(self) -> None:
        """Opens the form for what happened, by the menu."""
        self.opens_main_menu()
        self.choose("Log with a form…")

    def begins_with_template(self, name: str) -> None:
        """Opens the capture window with one of its frames."""
        self.key_for_log()
        self.press("Template")
        self.choose(name)

    def saves_capture(self) -> None:
        """Ctrl+Enter, and the capture window is gone."""
        window = self.front()
        self.key(Qt.Key.Key_Return, CONTROL)
        self.dialog_is_gone(window)

    def key_for_log(self) -> None:
        """Opens the capture window."""
        self.key(Qt.Key.Key_N, CONTROL)

    def opens_entry(self, what: str) -> None:
        """Opens an entry of the relationship's journal by its row."""
        self.click_line("Entries of this relationship", what)
        self.key(Qt.Key.Key_Return)

    def contributes(
        self,
        what: str,
        whose: Whose,
        *,
        effect: str = "",
        amount: str = "",
        serves: str = "",
    ) -> None:
        """Logs what a side brought."""
        self.press("Log a contribution")
        if whose == "theirs":
            self.tick(f"{self.name} brought it")
        self.fill("What was it?", what)
        self.fill("What changed because of it?", effect)
        self.fill("How much?", amount)
        if serves:
            self.tick(serves)
        self.confirm("Save")
        self.record(what)

    def links(self, what: str, stake: str) -> None:
        """Says which need or expectation a contribution serves."""
        self.right_click(self.record(what))
        self.choose("Serves", stake)
        self.sees_at(what, f"serves “{stake}”")

    def marks_told(self, what: str) -> None:
        """Notes that a contribution of mine was told."""
        self.press("not yet told", self.record(what))
        self.sees_at(what, "told today")

    def marks_otherwise(self, what: str, words: str) -> None:
        """Chooses from what a contribution that was told or thanked offers."""
        self.right_click(self.record(what))
        self.choose(words)

    def marks_thanked(self, what: str) -> None:
        """Notes that they were thanked for theirs."""
        self.press("not yet thanked", self.record(what))
        self.sees_at(what, "thanked today")

    # repair

    def opens_repair(self, what: str, *, wrong: str = "", my_part: str = "") -> None:
        """Opens a repair with the one whose page is open."""
        self.tab("Repair")
        self.press("Open a repair…")
        self.fill("What happened", what)
        self.fill("My part", my_part)
        self.fill("The wrong to put right", wrong)
        self.confirm("Open a repair")
        self.sees("Repair with ")

    # finding

    def searches(self, words: str) -> None:
        """Types words into the search field."""
        self.key(Qt.Key.Key_K, CONTROL)
        self.type(words)

    def finds(self, text: str) -> None:
        """The results under the search field hold this."""
        self.wait(lambda: any(text in one for one in self._results()), f"result “{text}”")

    def opens_result(self, text: str) -> None:
        """Clicks a result."""
        self.click_line("Search results", text)

    def _results(self) -> list[str]:
        views = self.window.findChildren(QAbstractItemView)
        shown = [one for one in views if one.accessibleName() == "Search results"]
        return [text for one in shown if one.isVisible() for text in rows(one)]

    # steps

    def undoes(self, times: int = 1) -> None:
        """Takes steps back by the keyboard."""
        self._steps(Qt.Key.Key_Z, CONTROL, "Undone: ", times)

    def redoes(self, times: int = 1) -> None:
        """Does undone steps again."""
        self._steps(Qt.Key.Key_Z, SHIFT_CONTROL, "Done again: ", times)

    def _steps(self, key: Qt.Key, modifier: Qt.KeyboardModifier, said: str, times: int) -> None:
        for _ in range(times):
            self.key(key, modifier)
            self.sees(said)

    # documents

    def begins_summary(self) -> None:
        """Begins a value summary for the one whose page is open."""
        self.press("Value summary", self.window.page)
        self.sees("Working with ")

    def exports(self, ending: str, path: Path) -> None:
        """Saves the summary in a format, under a name that is typed."""
        if ending == "pdf":
            self.press("Export PDF")
        else:
            self.press("More", self.button("Export PDF").parentWidget())
            self.choose(FORMATS[ending])
        self.names_file(path)
        self.sees(f"Saved {path}")
