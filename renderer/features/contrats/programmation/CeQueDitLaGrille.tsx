import { estSansDroitCommun, OBJECTIF_PLURIANNUEL } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { pluriannuelDe } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { partageDuProjet, sommesDe } from '#shared/domain/programmation/origine-des-projets.rules.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Programmation } from './programmation.types.ts';

/** Deux rappels, sans reproche : la part des conventions pluriannuelles, et la subsidiarité. */
export function CeQueDitLaGrille({
  programmation: { projets, enveloppes },
}: {
  readonly programmation: Programmation;
}) {
  const { porte, total } = pluriannuelDe(sommesDe(projets, enveloppes));
  const seuls = projets.filter((projet) => estSansDroitCommun(partageDuProjet(projet, enveloppes))).length;
  return (
    <>
      {total > 0 && (
        <LigneCalme>
          {'Crédits P147 en convention pluriannuelle : '}
          <NombreExplique
            libelle="Part des conventions pluriannuelles"
            calcul={
              <p>{`${montantFr(porte)} ÷ ${montantFr(total)} = ${partFr(porte / total)}. De chaque projet, le décidé, sinon le proposé, sinon le demandé.`}</p>
            }
          >
            {partFr(porte / total)}
          </NombreExplique>
          {`, pour un objectif de ${partFr(OBJECTIF_PLURIANNUEL)} (circulaire du 31/08/2023). `}
          <Lien vers="/aide/regles?regle=R-104">Règle R-104</Lien>
        </LigneCalme>
      )}
      {seuls > 0 && (
        <LigneCalme>
          {`${pluriel(seuls, 'projet ne compte', 'projets ne comptent')} que des crédits spécifiques : le droit commun vient d’abord (loi n° 2014-173, art. 1er). `}
          <Lien vers="/aide/regles?regle=R-103">Règle R-103</Lien>
        </LigneCalme>
      )}
    </>
  );
}
