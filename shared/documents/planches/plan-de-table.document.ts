import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { blocTitreDe, documentDeSeance } from '../avant-seance/tete.ts';
import type { DocumentNeutre, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { qualite } from '../seance/personnes.ts';
import { gras, manque, texte } from '../segments.ts';
import { attendusEnSalle } from './attendus-en-salle.ts';

const place = (personne: Personne | undefined): Segments =>
  personne === undefined ? [] : [...gras(nomEnCapitales(personne)), ...texte('\n'), ...qualite(personne)];

/**
 * Plan de table simple : la présidence en tête, puis chacun dans l’ordre protocolaire, un à droite, un à gauche, la
 * première place étant à la droite de la présidence.
 */
export function etablirPlanDeTable(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const presidents = new Set(
    seance.sieges
      .filter(({ categorie }) => categorie === 'P')
      .map(({ mandats }) => titulaireLe(mandats, seance.reunion.date)?.personne.id),
  );
  const attendus = attendusEnSalle(seance);
  const tete = attendus.filter(({ id }) => presidents.has(id));
  const autour = attendus.filter(({ id }) => !presidents.has(id));
  const lignes = autour.flatMap((_, rang): LigneTableau[] =>
    rang % 2 === 0 ? [{ type: 'ligne', cellules: [place(autour[rang + 1]), place(autour[rang])] }] : [],
  );
  const presidence = tete.map(nomEnCapitales);
  return documentDeSeance(seance, options, {
    forme: 'Plan de table',
    blocs: [
      blocTitreDe(seance, 'Plan de table'),
      titre('presidence_titre', 2, 'Présidence'),
      paragraphe('presidence', [
        ...(presidence.length === 0 ? manque('coprésidents à désigner') : texte(enumerer(presidence))),
        ...texte('.'),
      ]),
      lignes.length === 0
        ? paragraphe('plan_vide', manque('membres à nommer'))
        : {
            type: 'tableau',
            id: 'plan',
            colonnes: [colonne('À gauche de la présidence', 8), colonne('À droite de la présidence', 8)],
            lignes,
            hauteur: 1.2,
          },
    ],
  });
}
