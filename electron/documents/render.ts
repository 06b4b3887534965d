import { Document, type FileChild, Packer } from 'docx';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { rendreBloc } from './blocs/bloc.ts';
import { enTeteCourant, pied, premierEnTete } from './en-tete.ts';
import { PAGE, type Police } from './styles/charte.ts';
import { NUMEROTATION } from './styles/numerotation.ts';
import { STYLES } from './styles/styles.ts';
import { xmlSafe } from './xml-safe.ts';

const TABLEAUX: ReadonlySet<Bloc['type']> = new Set(['tableau', 'fiche', 'signatures']);

const rendreBlocs = (blocs: readonly Bloc[]): FileChild[] =>
  blocs.flatMap((bloc, indice) => {
    const precedent = blocs[indice - 1];
    return rendreBloc(bloc, { apresTableau: precedent !== undefined && TABLEAUX.has(precedent.type) });
  });

/**
 * Un document neutre en fichier Word (.docx) : seul endroit où l’on assemble et empaquette. Ne lit ni
 * fichier ni base ; deux appels sur le même document donnent le même texte.
 * @param police « Marianne » si la machine l’a, sinon « Arial ».
 */
export async function rendreWord(document: DocumentNeutre, police: Police = 'Arial'): Promise<Uint8Array> {
  const auteur = xmlSafe(document.auteur);
  const fichier = new Document({
    title: xmlSafe(document.titre),
    subject: xmlSafe(document.objet),
    creator: auteur,
    lastModifiedBy: auteur,
    styles: STYLES[police],
    numbering: NUMEROTATION,
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: { first: premierEnTete(document.enTete), default: enTeteCourant(document.enTete) },
        footers: { first: pied(), default: pied() },
        children: rendreBlocs(document.blocs),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(fichier));
}
