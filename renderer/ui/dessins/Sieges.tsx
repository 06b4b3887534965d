import { PointDeSiege } from './PointDeSiege.tsx';
import { alignerLesSieges, type ComptesDeSieges, direLesSieges } from './sieges.ts';

interface Proprietes {
  readonly comptes: ComptesDeSieges;
  /** Nombre à atteindre, en têtes : un trait se met après ce point. `null` : pas de seuil. */
  readonly seuil?: number | null | undefined;
  /** Phrase entière, si celle tirée des comptes ne suffit pas. */
  readonly libelle?: string | undefined;
  /** Petit, dans un rang de tableau. */
  readonly petit?: boolean | undefined;
}

const MAX_PAR_RANG = 30;

/** Un point, une personne. Au-delà de la largeur, le dessin passe à la ligne par trente. */
export function Sieges({ comptes, seuil = null, libelle, petit = false }: Proprietes) {
  const points = alignerLesSieges(comptes);
  const rayon = petit ? 4.25 : 5;
  const pas = petit ? 11 : 17;
  const ecartSeuil = seuil === null ? 0 : 7;
  const hautRang = petit ? 13 : 18;
  const rangs = Math.max(1, Math.ceil(points.length / MAX_PAR_RANG));
  // Des rangs égaux : un siège seul sur le sien ne se lirait pas.
  const parRang = Math.max(1, Math.ceil(points.length / rangs));
  const largeur = Math.min(points.length, parRang) * pas + ecartSeuil;
  const hauteur = rangs * hautRang + (seuil === null ? 0 : 12);
  const rangDuSeuil = seuil === null ? -1 : Math.floor(Math.max(0, seuil - 1) / parRang);
  const xSeuil = seuil === null ? 0 : (((seuil - 1) % parRang) + 1) * pas - 2 + (petit ? 1 : 2.5);
  const yDuSeuil = rangDuSeuil * hautRang;
  /** Les rangs d'après laissent la place du nombre à atteindre. */
  const sousLeSeuil = (rang: number) => (seuil !== null && rang > rangDuSeuil ? 12 : 0);

  return (
    <svg
      className="sieges"
      width={largeur}
      height={hauteur}
      viewBox={`0 0 ${largeur} ${hauteur}`}
      role="img"
      aria-label={libelle ?? direLesSieges(comptes, seuil)}
    >
      {points.map((genre, n) => {
        const rang = Math.floor(n / parRang);
        const apresSeuil = seuil !== null && rang === rangDuSeuil && n >= seuil ? ecartSeuil : 0;
        return (
          // Le point n'a pas d'autre identité que sa place.
          <PointDeSiege
            key={n}
            genre={genre}
            x={(n % parRang) * pas + 6 + apresSeuil}
            y={rang * hautRang + hautRang / 2 + sousLeSeuil(rang)}
            rayon={rayon}
          />
        );
      })}
      {seuil !== null && seuil > 0 && (
        <>
          <path className="seuil" d={`M${xSeuil} ${yDuSeuil + 1}v16`} />
          <text x={xSeuil} y={yDuSeuil + 27}>
            {seuil}
          </text>
        </>
      )}
    </svg>
  );
}
