import { PointsDeTuile } from '#renderer/ui/dessins/PointsDeTuile.tsx';

const LIGNES = [
  { sens: 'pourvue', dit: 'conventionné : un point par opérateur' },
  { sens: 'inconnue', dit: 'retenu, convention à signer' },
  { sens: 'vacante', dit: 'sans opérateur : zone blanche' },
] as const;

/** Ce que veulent dire les signes de la carte. */
export function LegendeDesTerritoires() {
  return (
    <figcaption className="legende-des-zones-blanches note">
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
