import { nomDesAutresFonds, partager, partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

/** Droit commun et crédits spécifiques : un trait partagé, et les mots qui le disent. */
export function PartDeLArgent({ lignes }: { readonly lignes: readonly Financement[] }) {
  const partage = partager(lignes);
  const part = partDuDroitCommun(partage);
  const { droitCommun, specifique, autres } = partage;
  if (part === null && autres === 0) return null;
  return (
    <div className="partage">
      {part !== null && (
        <>
          <div className="partage-trait" aria-hidden="true">
            <i style={{ flexGrow: droitCommun }} />
            <i style={{ flexGrow: specifique }} />
          </div>
          <p className="note partage-mots">
            <span>
              {'Droit commun '}
              <NombreExplique
                libelle="Part du droit commun"
                calcul={
                  <>
                    <p>{`${montantFr(droitCommun)} ÷ (${montantFr(droitCommun)} + ${montantFr(specifique)}) = ${partFr(part)}`}</p>
                    <p className="note">
                      De chaque ligne, l’accordé ; à défaut, le demandé. Le droit commun est celui de l’État et des
                      collectivités ; les crédits spécifiques sont ceux du programme 147.
                    </p>
                  </>
                }
              >
                {partFr(part)}
              </NombreExplique>
            </span>
            <span>{`Crédits spécifiques ${partFr(1 - part)}`}</span>
          </p>
        </>
      )}
      {autres > 0 && (
        <p className="note">{`${enCapitale(nomDesAutresFonds(lignes))}, hors de ce partage : ${montantFr(autres)}`}</p>
      )}
    </div>
  );
}
