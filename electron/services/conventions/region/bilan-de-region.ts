import type { EntreeLue } from '#shared/contract/contract.ts';
import { etablirBilanRegional } from '#shared/documents/bilan-regional/bilan-regional.document.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { nomDuPerimetre } from '#shared/domain/convention/region/perimetre.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { imageDe } from '../../documents/document-fige.ts';
import { lireDonneesDeRegion } from './lecture-de-region.ts';

type Voulu = EntreeLue<'documentsDeRegion.apercu'>;

/** Le bilan régional tel qu'on le produirait ce jour-là. */
export function etablirBilanDeRegion(contexte: Contexte, { date, ...filtre }: Voulu): DocumentNeutre {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const emetteur = depots.emetteurs.parDefaut();
  return etablirBilanRegional({
    donnees: lireDonneesDeRegion(contexte, jour),
    filtre: { region: filtre.region, exercice: filtre.exercice, genre: filtre.genre },
    emetteur: emetteur ?? { intitule: '', timbre: null },
    image: imageDe(contexte, emetteur?.blocMarque ?? null),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}

/** Ce dont le bilan parle : « Grand Est, 2026 ». */
export const objetDuBilan = ({ depots }: Contexte, filtre: Voulu): string =>
  nomDuPerimetre(filtre, depots.region.departements());
