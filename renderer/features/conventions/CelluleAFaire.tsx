import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AFaire } from '#shared/domain/convention/echeancier/a-faire.schema.ts';

const prochaineDite = ({ prochaine }: AFaire): string =>
  prochaine === null
    ? ''
    : `${prochaine.quoi}, ${dateCourte(prochaine.le)}${prochaine.alerte === null ? '' : ` (${prochaine.alerte})`}`;

/** « 2 en retard ; Comptes, bilan 2025, 30/06/2026 » : la cellule en texte, pour copier et exporter. */
export const direAFaire = (aFaire: AFaire): string =>
  [
    aFaire.enRetard > 0 && `${aFaire.enRetard} en retard`,
    aFaire.suspendue && 'versement suspendu',
    prochaineDite(aFaire),
  ]
    .filter(Boolean)
    .join(' ; ');

/** Ce qui tarde, puis ce que cela suspend ou ce qui vient. */
export function CelluleAFaire({ aFaire }: { readonly aFaire: AFaire }) {
  const { enRetard, suspendue } = aFaire;
  return (
    <>
      {enRetard > 0 && <Etat sens="retard">{`${enRetard} en retard`}</Etat>}{' '}
      <span className="note">{suspendue ? 'Suspendu' : prochaineDite(aFaire)}</span>
    </>
  );
}
