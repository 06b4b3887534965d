import { PointsDeTuile } from '#renderer/ui/dessins/PointsDeTuile.tsx';

const LIGNES = [
  { sens: 'pourvue', dit: 'un point par personne désignée, suppléance à part' },
  { sens: 'vacante', dit: 'place vacante' },
  { sens: 'inconnue', dit: 'personne de noté' },
] as const;

/** Ce que veulent dire les signes de la carte. */
export function LegendeDesTuiles() {
  return (
    <figcaption className="legende-tuiles note">
      {LIGNES.map(({ sens, dit }) => (
        <span key={sens}>
          <svg className="carte-tuiles" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <PointsDeTuile sens={sens} points={1} x={2} y={6} />
          </svg>
          {dit}
        </span>
      ))}
    </figcaption>
  );
}
