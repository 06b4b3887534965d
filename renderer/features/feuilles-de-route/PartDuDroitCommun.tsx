import { type Partage, partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

interface Proprietes {
  readonly partage: Partage;
  /** « Droit commun 68 % », ou « 68 % » sous sa tête de colonne. */
  readonly nommee?: boolean | undefined;
}

/** La part du droit commun, et son calcul (R-102). Sans argent, « n.d. » : un total vide n'a pas de part. */
export function PartDuDroitCommun({ partage, nommee = false }: Proprietes) {
  const { droitCommun, specifique, autres } = partage;
  const part = partFr(partDuDroitCommun(partage));
  return (
    <NombreExplique
      libelle="Part du droit commun"
      calcul={
        <>
          {droitCommun + specifique === 0 ? (
            <p>
              Aucun montant de droit commun ni de crédits spécifiques n’est encore saisi : la part n’est pas définie.
            </p>
          ) : (
            <p>
              {`${montantFr(droitCommun)} de droit commun (État et collectivités), sur ${montantFr(droitCommun + specifique)} de droit commun et de crédits spécifiques (P147) : ${part}.`}
            </p>
          )}
          <p className="note">
            {`Chaque ligne de financement compte pour l’accordé, sinon pour le demandé.${autres > 0 ? ` Fonds européens, privés ou à préciser, à part : ${montantFr(autres)}.` : ''} `}
            <Lien vers="/aide/regles?regle=R-102">Règle R-102</Lien>
          </p>
        </>
      }
    >
      {nommee ? `Droit commun ${part}` : part}
    </NombreExplique>
  );
}
