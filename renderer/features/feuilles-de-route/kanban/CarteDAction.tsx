import { memo } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { direRetard } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Poignee } from '#renderer/ui/ordre/Poignee.tsx';
import type { LigneDeFeuille } from '../feuille.types.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly ligne: LigneDeFeuille;
  readonly atteignable: boolean;
  /** Prise, au clavier ou à la souris. */
  readonly tenue: boolean;
  /** Déjà dans la page ; sinon, sa place seule. */
  readonly dessine: boolean;
}

/** Ce que la colonne ne dit pas déjà : depuis quand elle est arrêtée, ce qui est passé, ce qui vient. */
function Quand({ ligne: { avancement } }: Pick<Proprietes, 'ligne'>) {
  const { arreteeDepuis, echeance } = avancement;
  const passee = direRetard(avancement);
  return (
    <>
      {arreteeDepuis !== null && arreteeDepuis > 0 && (
        <span className="note">{`Depuis ${pluriel(arreteeDepuis, 'jour', 'jours')}`}</span>
      )}
      {passee === null ? (
        echeance !== null && <span className="note">{`Échéance ${dateCourte(echeance)}`}</span>
      ) : (
        <Etat sens="retard">{passee}</Etat>
      )}
    </>
  );
}

/** Une action dans sa colonne. Ne se redessine que si elle change. */
export const CarteDAction = memo(function CarteDAction({ feuilleId, ligne, atteignable, tenue, dessine }: Proprietes) {
  if (!dessine) return <li className="carte-d-action" />;
  const nom = `${ligne.numero} ${ligne.intitule}`;
  return (
    <li className="carte-d-action" data-cle={ligne.id} data-tenue={tenue || undefined} draggable>
      <span className="carte-tete">
        <a
          href={`/fiches-action/${ligne.id}?feuille=${feuilleId}`}
          className="sujet"
          tabIndex={atteignable ? 0 : -1}
          title={ligne.intitule}
          // Un lien se glisse de lui-même : c'est la carte que l'on prend.
          draggable={false}
        >
          {nom}
        </a>
        <Poignee
          aide={tenue ? '← → viser, Espace poser, Échap remettre' : 'Espace prendre'}
          tabIndex={atteignable ? 0 : -1}
          aria-label={`Changer l’état : ${nom}`}
          aria-pressed={tenue}
          title="Glisser, ou Espace puis ← →"
        />
      </span>
      <span className="carte-pilote">{ligne.pilote ?? 'Sans pilote'}</span>
      <Quand ligne={ligne} />
    </li>
  );
});
