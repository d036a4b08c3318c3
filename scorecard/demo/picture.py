"""A picture for the demo's wall, drawn here: a rocket over the hills, and confetti."""

import random
from io import BytesIO

from PIL import Image, ImageDraw

from scorecard.domain.celebrations import WallPicture

WIDTH, HEIGHT = 960, 600
_SKY, _HILL, _FARTHER = (24, 34, 64), (30, 92, 72), (44, 120, 96)
_CONFETTI = ((194, 65, 12), (90, 170, 240), (250, 204, 21), (236, 72, 153))


def demo_picture(seed: str) -> WallPicture:
    """Return the picture, the same for the same seed."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _SKY)
    draw, chance = ImageDraw.Draw(image), random.Random(seed)  # noqa: S311 - not secret
    for _ in range(160):
        x, y, size = chance.randrange(WIDTH), chance.randrange(HEIGHT), chance.randrange(2, 7)
        draw.ellipse((x, y, x + size, y + size), fill=chance.choice(_CONFETTI))
    draw.ellipse((-300, 430, 620, 1_000), fill=_FARTHER)
    draw.ellipse((320, 470, 1_400, 1_100), fill=_HILL)
    draw.polygon(((430, 420), (480, 560), (530, 420)), fill=(250, 204, 21))
    draw.polygon(((380, 420), (430, 300), (430, 420)), fill=(194, 65, 12))
    draw.polygon(((580, 420), (530, 300), (530, 420)), fill=(194, 65, 12))
    draw.rectangle((430, 190, 530, 420), fill=(244, 246, 250))
    draw.polygon(((430, 190), (480, 80), (530, 190)), fill=(194, 65, 12))
    draw.ellipse((452, 220, 508, 276), fill=(90, 170, 240), outline=_SKY, width=6)
    file = BytesIO()
    image.save(file, "JPEG", quality=85)
    return WallPicture("image/jpeg", file.getvalue(), WIDTH, HEIGHT)
