"""Writes qr-codes.json: QR codes by an encoder that has nothing to do with Cadre's (qrcode, from PyPI), in all eight masks.

Which mask is best is a matter of counting penalties, where encoders differ; every mask is a right answer.
"""

import json
import pathlib

import qrcode

TEXTS = [
    "https://training.example.com/verify/0XGP-VFV8-T83P-PFA1-KYJV-NGA1",
    "http://a.cn/7K3Q-0R5D-9WZX-4T2B-M8HC-1VNE",
    "二维码 QR",
]


def rows(text, mask):
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0, mask_pattern=mask)
    code.add_data(qrcode.util.QRData(text.encode(), mode=qrcode.util.MODE_8BIT_BYTE))
    code.make(fit=True)
    return ["".join("#" if module else "." for module in row) for row in code.get_matrix()]


codes = [{"text": text, "masks": [rows(text, mask) for mask in range(8)]} for text in TEXTS]
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(codes, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
