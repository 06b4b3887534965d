import { exigenceDite } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import { etatDeConformiteLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Bloc } from '../../blocs.ts';
import { colonne, paragraphe } from '../../blocs-courants.ts';
import { gras, sansPoint, texte } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** À la fin du mandat, le contrôle n'attend plus : fait, ou à faire (E3). */
function finDeMandat({ rapport, argent: { surcompensation: lue, controleDu } }: DossierDeRapport): readonly Bloc[] {
  if (rapport.genre !== 'final' || !controleDu) return [];
  const valide = lue?.valide ?? null;
  const dit =
    valide === null
      ? ' il reste à faire. La surcompensation se contrôle à la fin du mandat.'
      : ` validé par ${valide.autorite}, jusqu’à l’exercice ${valide.jusquA} : ${enPhrase(valide.decision)}.`;
  return [paragraphe('fin_de_mandat', [...gras('Contrôle de fin de mandat :'), ...texte(dit)])];
}

/** La conformité (section 9), au mandat SIEG s'il y en a un : ce que l'on vérifie, où on en est, la pièce. */
export function conformite(dossier: DossierDeRapport): readonly Bloc[] {
  const dites = dossier.rapport.conformites.filter(({ etat, observation }) => etat !== null || observation !== null);
  if (dites.length === 0) return finDeMandat(dossier);
  return [
    {
      type: 'tableau',
      id: 'conformite_tableau',
      entier: true,
      colonnes: [colonne('Exigence', 6.8), colonne('État', 3), colonne('Pièce ou observation', 6.2)],
      lignes: dites.map(({ exigence, etat, observation }) => ({
        type: 'ligne',
        cellules: [
          texte(exigenceDite(exigence, dossier.portee)),
          texte(etat === null ? 'à vérifier' : etatDeConformiteLibelle[etat]),
          texte(sansPoint(observation ?? '')),
        ],
      })),
    },
    ...finDeMandat(dossier),
  ];
}
