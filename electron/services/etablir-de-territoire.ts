import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirFicheTerritoire } from '#shared/documents/fiche-territoire/fiche-territoire.document.ts';
import type { Contexte } from './contexte.ts';
import { imageDe } from './document-fige.ts';
import { lireTerritoire } from './lecture-territoire.ts';

type Voulue = EntreeLue<'documentsDeTerritoire.apercu'>;

/** La fiche territoriale telle qu'on la produirait ce jour-là. */
export function etablirDeTerritoire(contexte: Contexte, { date, ...vise }: Voulue): DocumentNeutre {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const emetteur = depots.emetteurs.parDefaut();
  return etablirFicheTerritoire({
    fiche: lireTerritoire(contexte, vise, jour),
    emetteur: emetteur ?? { intitule: '', timbre: null },
    image: imageDe(contexte, emetteur?.blocMarque ?? null),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}
