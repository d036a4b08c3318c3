"""What the fields of a page hold, as its browser remembers it and sends it with every message."""

from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Value = str | list[str] | list[float]
Held = dict[str, tuple[str, Value]]
"""By the id of each field: as what it is sent, and what it holds."""


def take_over(held: Held, message: ForwardMsg) -> None:
    """Note what a field that is new begins with, or what the script has set it to.

    What stands in a form is not sent before the form is.
    """
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    match kind:
        case "radio" | "selectbox":
            sent_as, value = "string_value", _chosen(getattr(element, kind))
        case "text_input" | "text_area":
            field = getattr(element, kind)
            sent_as, value = "string_value", field.value if field.set_value else field.default
        case "slider":
            sent_as, value = _slid_to(element.slider)
        case _:
            return
    field = getattr(element, kind)
    if field.form_id or (field.id in held and not field.set_value):
        return
    if value is None:
        held.pop(field.id, None)
    else:
        held[field.id] = (sent_as, value)


def _chosen(field: Any) -> str | None:
    if field.set_value:
        return str(field.raw_value) if field.HasField("raw_value") else None
    return str(field.options[field.default]) if field.HasField("default") else None


def _slid_to(field: Any) -> tuple[str, Value]:
    if not field.options:
        return "double_array_value", list(field.value if field.set_value else field.default)
    if field.set_value:
        return "string_array_value", list(field.raw_value)
    return "string_array_value", [field.options[int(place)] for place in field.default]
