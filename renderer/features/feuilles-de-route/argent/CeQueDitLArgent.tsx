import { estSansDroitCommun, OBJECTIF_PLURIANNUEL } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { pluriannuelDe } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { LigneDeFeuille } from '../feuille.types.ts';
import type { SommeDeFeuille } from './rangement.ts';

interface Proprietes {
  readonly sommes: readonly SommeDeFeuille[];
  readonly lignes: readonly LigneDeFeuille[];
}

const MONTREES = 6;

/** Deux informations, à voix basse : les conventions pluriannuelles, les actions sans droit commun. */
export function CeQueDitLArgent({ sommes, lignes }: Proprietes) {
  const { porte, total } = pluriannuelDe(sommes);
  const sans = lignes.filter(({ partage }) => estSansDroitCommun(partage));
  return (
    <div className="dits-de-l-argent">
      {total > 0 && (
        <LigneCalme>
          {`Conventions pluriannuelles : ${montantFr(porte)} sur ${montantFr(total)} de crédits spécifiques, ${partFr(porte / total)}. La circulaire du 31/08/2023 vise ${partFr(OBJECTIF_PLURIANNUEL)} : un objectif, non une obligation. `}
          <Lien vers="/aide/regles?regle=R-104">Règle R-104</Lien>
        </LigneCalme>
      )}
      {sans.length > 0 && (
        <LigneCalme>
          {typographier(
            `${pluriel(sans.length, 'action ne compte', 'actions ne comptent')} que des crédits spécifiques ; le droit commun vient d’abord (loi n° 2014-173, art. 1er). `,
          )}
          {sans.slice(0, MONTREES).map(({ id, numero, intitule }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Lien vers={`/fiches-action/${id}`}>{`${numero} ${intitule}`}</Lien>
            </span>
          ))}
          {sans.length > MONTREES ? `, et ${sans.length - MONTREES} autres. ` : '. '}
          <Lien vers="/aide/regles?regle=R-103">Règle R-103</Lien>
        </LigneCalme>
      )}
    </div>
  );
}
