import { SENS_DU_SUIVI } from '#renderer/app/reunions/sens-du-suivi.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { DecisionDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { estEnRetard } from '#shared/domain/rendu/suivi.rules.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';

const nomDe = (decision: DecisionDeCopil): string =>
  numeroDeliberation(decision) ?? (decision.nature === 'avis' ? 'Avis' : 'Décision');

/** Une décision du COPIL : son texte mène à son suivi ; une échéance passée est seule en rouge. */
export function colonnesDesDecisions(jour: string): readonly Colonne<DecisionDeCopil>[] {
  return [
    {
      id: 'decision',
      titre: 'Décision',
      entete: true,
      valeur: (une) => `${nomDe(une)} ${une.texte}`,
      cellule: (une) => (
        <Lien genre="objet" vers={`/decisions/decision/${une.id}`}>
          <span className="texte-coupe">
            <b>{nomDe(une)}</b> {une.texte}
          </span>
        </Lien>
      ),
    },
    { id: 'pilote', titre: 'Pilote', cellule: ({ pilote }) => pilote ?? '' },
    {
      id: 'echeance',
      titre: 'Échéance',
      etroite: true,
      valeur: ({ echeance }) => (echeance === null ? null : { date: echeance }),
      cellule: (une) =>
        une.echeance === null ? (
          ''
        ) : estEnRetard(une, jour) ? (
          <Etat sens="retard">{dateCourte(une.echeance)}</Etat>
        ) : (
          dateCourte(une.echeance)
        ),
    },
    {
      id: 'etat',
      titre: 'État',
      etroite: true,
      valeur: ({ etat }) => etatActionLibelle[etat],
      cellule: ({ etat }) => <Etat sens={SENS_DU_SUIVI[etat]}>{etatActionLibelle[etat]}</Etat>,
    },
  ];
}
