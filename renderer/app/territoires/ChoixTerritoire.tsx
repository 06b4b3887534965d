import { useAppel } from '#renderer/host/gestes.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { MAILLE_EN_BREF } from '#shared/domain/territoire/territoire.labels.ts';
import { enTri } from '#shared/text/tri.ts';
import type { GenreTerritoireVise, TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';

interface TerritoireChoisi extends Choix {
  readonly territoire: TerritoireNomme;
}

interface Proprietes {
  readonly libelle: string;
  /** Déjà choisis : ne se proposent plus. */
  readonly deja: readonly { readonly genre: GenreTerritoireVise; readonly code: string }[];
  readonly surAjouter: (territoire: TerritoireNomme) => void;
  /** Les mailles proposées ; toutes d'ordinaire, de la région au quartier. */
  readonly genres?: readonly GenreTerritoireVise[] | undefined;
  /** La maille que l'on attend ici : ses territoires se proposent avant les autres. */
  readonly dabord?: GenreTerritoireVise | undefined;
  readonly faute?: string | null | undefined;
}

const cleDe = ({ genre, code }: { readonly genre: string; readonly code: string }): string => `${genre}/${code}`;

/**
 * Ajoute un territoire du référentiel, de la région au quartier, sans égard aux accents. Après un ajout, le champ redevient
 * vide et garde le foyer, prêt pour le suivant.
 */
export function ChoixTerritoire({ libelle, deja, surAjouter, genres, dabord, faute }: Proprietes) {
  const appeler = useAppel();
  const pris = new Set(deja.map(cleDe));
  return (
    <ChoixReferentiel<TerritoireChoisi>
      libelle={libelle}
      minimum={2}
      valeur={null}
      surChange={(choix) => choix !== null && surAjouter(choix.territoire)}
      chercher={async (frappe) => {
        const trouves = await appeler('territoires.choisir', {
          texte: frappe,
          ...(genres === undefined ? {} : { genres: [...genres] }),
        });
        // « Haut-Rhin » est d'abord le département, non la communauté de communes dont le nom le contient.
        const place = ({ genre, libelle: nom }: TerritoireNomme): number =>
          (enTri(nom) === enTri(frappe) ? 0 : 2) + (genre === dabord ? 0 : 1);
        return trouves
          .toSorted((un, autre) => place(un) - place(autre))
          .filter((trouve) => !pris.has(cleDe(trouve)))
          .map(({ genre, code, libelle: nom, precision }) => ({
            id: cleDe({ genre, code }),
            libelle: nom,
            note: [precision.startsWith(MAILLE_EN_BREF[genre]) ? null : MAILLE_EN_BREF[genre], precision]
              .filter((mot) => mot !== null && mot !== '')
              .join(', '),
            territoire: { genre, code, libelle: nom },
          }));
      }}
      faute={faute}
    />
  );
}
