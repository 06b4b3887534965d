"""Relit un .docx avec python-docx, comme le ferait un autre logiciel que le nôtre ; répond en JSON."""
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
proprietes = document.core_properties
lang = document.styles.element.find(".//" + qn("w:lang"))
json.dump(
    {
        "titre": proprietes.title,
        "objet": proprietes.subject,
        "auteur": proprietes.author,
        "dernierAuteur": proprietes.last_modified_by,
        "description": proprietes.comments,
        "langue": lang.get(qn("w:val")),
        "paragraphes": [[p.style.name, p.text] for p in document.paragraphs],
        "tableaux": [
            {
                "style": t.style.name,
                "enTeteRepete": t.rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None,
                "lignesInsecables": all(r._tr.find(".//" + qn("w:cantSplit")) is not None for r in t.rows),
                "textes": [[c.text for c in r.cells] for r in t.rows],
            }
            for t in document.tables
        ],
        "pied": document.sections[0].footer.paragraphs[0].text,
    },
    sys.stdout,
)
