import { Document, type FileChild, Packer } from 'docx';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { commenceUneLettre } from '#shared/documents/blocs-courants.ts';
import { rendreBloc } from './blocs/bloc.ts';
import { enTeteCourant, enTeteDePlanche, pied, piedsDeLettre, premierEnTete } from './en-tete.ts';
import { PAGES, type Police } from './styles/charte.ts';
import { NUMEROTATION } from './styles/numerotation.ts';
import { partieDesStyles, SANS_STYLES } from './styles/styles.ts';
import { xmlSafe } from './xml-safe.ts';

const TABLEAUX: ReadonlySet<Bloc['type']> = new Set(['tableau', 'fiche', 'signatures', 'planche']);

const rendreBlocs = (blocs: readonly Bloc[]): FileChild[] =>
  blocs.flatMap((bloc, indice) => {
    const precedent = blocs[indice - 1];
    const suivant = blocs[indice + 1];
    return rendreBloc(bloc, {
      apresTableau: precedent !== undefined && TABLEAUX.has(precedent.type),
      avantSignatures: suivant?.type === 'signatures',
      avantTableau: suivant !== undefined && TABLEAUX.has(suivant.type),
    });
  });

/** Les lettres d’un même fichier : chacune ouvre une section, donc une première page à bloc-marque. */
function lettres(blocs: readonly Bloc[]): Bloc[][] {
  const suites: Bloc[][] = [[]];
  for (const bloc of blocs) {
    if (commenceUneLettre(bloc)) suites.push([]);
    suites.at(-1)?.push(bloc);
  }
  return suites;
}

/**
 * Un document neutre en fichier Word (.docx) : seul endroit où l’on assemble et empaquette. Ne lit ni
 * fichier ni base ; deux appels sur le même document donnent le même texte.
 * @param police « Marianne » si la machine l’a, sinon « Arial ».
 */
export async function rendreWord(document: DocumentNeutre, police: Police = 'Arial'): Promise<Uint8Array> {
  const auteur = xmlSafe(document.auteur);
  const page = document.page ?? 'portrait';
  const suites = lettres(document.blocs);
  const plusieurs = suites.length > 1;
  const autour =
    page === 'planche'
      ? document.enTete.mentions.length === 0
        ? {}
        : { headers: { default: enTeteDePlanche(document.enTete) } }
      : {
          headers: {
            first: premierEnTete(document.enTete, page, document.auteur),
            default: enTeteCourant(document.enTete, page),
          },
          footers: plusieurs ? piedsDeLettre() : { first: pied(), default: pied() },
        };
  const fichier = new Document({
    title: xmlSafe(document.titre),
    subject: xmlSafe(document.objet),
    creator: auteur,
    lastModifiedBy: auteur,
    styles: SANS_STYLES,
    numbering: NUMEROTATION,
    compatabilityModeVersion: 15,
    sections: suites.map((blocs, rang) => ({
      properties: {
        titlePage: page !== 'planche',
        page: plusieurs ? { ...PAGES[page], pageNumbers: { start: 1 } } : PAGES[page],
      },
      // Une section sans en-tête ni pied reprend ceux d’avant : on ne les écrit qu’une fois.
      ...(rang === 0 ? autour : {}),
      children: rendreBlocs(blocs),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(fichier, undefined, [await partieDesStyles(police)]));
}
