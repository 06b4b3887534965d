import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { Situe } from '#shared/documents/fiche-territoire/carte.ts';
import { etablirFicheTerritoire } from '#shared/documents/fiche-territoire/fiche-territoire.document.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from './document-fige.ts';
import { lireTerritoire } from '../territoires/lecture-territoire.ts';

type Voulue = EntreeLue<'documentsDeTerritoire.apercu'>;

/** Où sont les quartiers d'un territoire ; d'un quartier, lui et ceux des mêmes communes. */
function situer({ depots }: Contexte, { territoire, quartiers }: FicheTerritoire): Situe[] {
  const voisins =
    territoire.genre === 'qpv'
      ? depots.territoires.perimetreDeCommunes(
          depots.territoires.communesDe({ genre: territoire.genre, code: territoire.code }),
        ).qpv
      : [];
  const noms = new Map([...voisins, ...quartiers].map(({ code, libelle }) => [code, libelle]));
  return depots.feuilleVues.lieux([...noms.keys()]).map((lieu) => ({ ...lieu, libelle: noms.get(lieu.code) ?? '' }));
}

/** La fiche territoriale telle qu'on la produirait ce jour-là. */
export function etablirDeTerritoire(contexte: Contexte, { date, ...vise }: Voulue): DocumentNeutre {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const emetteur = depots.emetteurs.parDefaut();
  const fiche = lireTerritoire(contexte, vise, jour);
  return etablirFicheTerritoire({
    fiche,
    situes: situer(contexte, fiche),
    emetteur: emetteur ?? { intitule: '', timbre: null },
    image: imageDe(contexte, emetteur?.blocMarque ?? null),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}
