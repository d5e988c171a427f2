"""Канонический JSON и attestation (README, раздел 2): только стандартная библиотека.

Проверить себя: `python3 envelope.py` сверяет всё с vectors.json.
"""

import base64
import hashlib
import hmac
import json
import math
from pathlib import Path


def canonical(value) -> str:
    """JSON с ключами по возрастанию кодов UTF-16, без пробелов; None внутри объекта — null, отсутствующее поле не пишут."""
    if isinstance(value, dict):
        fields = sorted(value.items(), key=lambda item: item[0].encode("utf-16-be"))
        return "{" + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{canonical(of)}" for key, of in fields) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, float):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def number(value: float) -> str:
    """Число, как его пишет JSON.stringify; формы заявлений и сообщений обходятся целыми."""
    if not math.isfinite(value):
        return "null"
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    digits, _, power = repr(value).partition("e")
    if not power:
        return digits
    sign = "-" if power.startswith("-") else "+"
    return f"{digits}e{sign}{power.lstrip('+-').lstrip('0')}"


def sha256(value) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def attest(key: bytes, case_id: str, name: str, idempotency_key: str, body, received_at: str) -> str:
    """Подтверждение портала: HMAC-SHA256 в base64url без `=`."""
    receipt = {
        "caseId": case_id,
        "name": name,
        "idempotencyKey": idempotency_key,
        "body": body,
        "receivedAt": received_at,
    }
    text = "senim attestation 1\n" + canonical(receipt)
    mac = hmac.new(key, text.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac).decode().rstrip("=")


def normal(form: dict) -> dict:
    """Заявление в нормальной форме: пустые списки вместо отсутствующих; строки портал отдаёт уже без пробелов по краям."""
    form = {name: value for name, value in form.items() if name not in ("receivedAt", "attestation")}
    if form["service"] == "exclusion":
        form.setdefault("documents", [])
    elif form["productType"] == "software":
        form["product"] = {"requiredSoftware": [], **form["product"]}
    return form


def filed(key: bytes, form: dict, received_at: str) -> tuple[dict, str]:
    """Вход workflow и bodyHash заявления."""
    form = normal(form)
    body_hash = sha256({name: value for name, value in form.items() if name != "signature"})
    number_ = form["number"]
    mac = attest(key, f"application/{number_}", "submit", number_, {"hash": body_hash}, received_at)
    return {**form, "receivedAt": received_at, "attestation": mac}, body_hash


def message(key: bytes, case_id: str, name: str, idempotency_key: str, body: dict, received_at: str) -> tuple[dict, str]:
    """Сообщение услугополучателя с конвертом и его update id."""
    by = {"role": "applicant"}
    mac = attest(key, case_id, name, idempotency_key, {"by": by, "duty": None, "body": body}, received_at)
    said = {"by": by, "key": idempotency_key, **body}
    update_id = f"{idempotency_key}.{sha256({'name': name, 'said': said})[:16]}"
    return {**said, "receivedAt": received_at, "attestation": mac}, update_id


def check(vectors: dict, application: dict) -> None:
    """Сверяет этот файл с vectors.json; расхождение — AssertionError."""
    for vector in vectors["canonical"]:
        assert canonical(vector["value"]) == vector["text"], (canonical(vector["value"]), vector["text"])
    of = vectors["application"]
    sent, body_hash = filed(base64.b64decode(of["attestationKey"]), application, json.loads(of["text"].split("\n")[1])["receivedAt"])
    assert (body_hash, sent["attestation"]) == (of["bodyHash"], of["attestation"])
    for vector in vectors["messages"]:
        given = vector["message"]
        envelope = ("by", "key", "receivedAt", "attestation")
        body = {name: value for name, value in given.items() if name not in envelope}
        key = base64.b64decode(vector["attestationKey"])
        made, update_id = message(key, vector["caseId"], vector["name"], given["key"], body, given["receivedAt"])
        assert (made, update_id) == (given, vector["updateId"]), vector["name"]


if __name__ == "__main__":
    folder = Path(__file__).resolve().parents[2]
    read = lambda name: json.loads((folder / name).read_text(encoding="utf-8"))
    check(read("vectors.json"), read("application.example.json"))
    print("vectors.json: всё совпало")
