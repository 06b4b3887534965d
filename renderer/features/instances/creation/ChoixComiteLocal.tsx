import { useAppel } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';

/** Un comité local du référentiel, avec le département qui le suit. */
export interface ComiteLocal extends Choix {
  readonly departementCode: string;
}

interface Proprietes {
  readonly valeur: ComiteLocal | null;
  readonly surChange: (comite: ComiteLocal | null) => void;
  readonly faute: string | null;
}

/** Choisit un comité local parmi ceux du référentiel ; ceux du département du fichier se proposent d'abord. */
export function ChoixComiteLocal({ valeur, surChange, faute }: Proprietes) {
  const appeler = useAppel();
  const { donnees: mien } = useRequete('departement.tableau', {});
  const { donnees: territoire } = useRequete('territoires.departement', mien && { code: mien.code });
  const { donnees: departements } = useRequete('territoires.departements', {});
  const proches = (territoire?.clpe ?? []).map(
    ({ code, libelle, partage }): ComiteLocal => ({
      id: code,
      libelle,
      note: partage ?? territoire?.libelle,
      departementCode: territoire?.code ?? '',
    }),
  );
  /** Le département du fichier s'il est couvert, sinon le premier que nomme le référentiel. */
  const departementDe = (precision: string): string => {
    const noms = precision.split(', ');
    const [nom = ''] = mien && noms.includes(mien.libelle) ? [mien.libelle] : noms;
    return departements?.find(({ libelle }) => libelle === nom)?.code ?? '';
  };
  return (
    <ChoixReferentiel<ComiteLocal>
      libelle="Comité local"
      nom="clpeCode"
      obligatoire
      valeur={valeur}
      surChange={surChange}
      recents={proches}
      chercher={async (frappe) =>
        (await appeler('territoires.rechercher', { texte: frappe, objets: ['clpe'], departement: null })).map(
          ({ code, libelle, precision }) => ({
            id: code,
            libelle,
            note: precision,
            departementCode: departementDe(precision),
          }),
        )
      }
      faute={faute}
    />
  );
}
