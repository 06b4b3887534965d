import { useId } from 'react';
import type { BlocDeSemaine, LigneDeSemaine, Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { LigneMontree } from './LigneMontree.tsx';
import type { ComponentProps } from 'react';

/** Lignes montrées d'abord ; le reste se déplie. */
const MONTREES = 8;

export const TITRES: Readonly<Record<BlocDeSemaine, string>> = {
  aujourdhui: 'Aujourd’hui',
  semaine: 'Cette semaine',
  attente: 'J’attends',
  bientot: 'Bientôt',
};
const RIEN: Readonly<Record<BlocDeSemaine, string>> = {
  aujourdhui: 'Rien n’est dû aujourd’hui, rien n’est en retard.',
  semaine: 'Rien d’autre à faire cette semaine.',
  attente: 'Vous n’attendez rien de personne.',
  bientot: 'Rien ne vient d’ici trente jours.',
};

type DeLigne = Pick<ComponentProps<typeof LigneMontree>, 'aujourdHui' | 'mettreDeCote' | 'surModifier'>;
interface Proprietes extends DeLigne {
  readonly montre: Semaine['blocs'][number];
  readonly premiere: LigneDeSemaine | undefined;
  readonly deplie: boolean;
  readonly surDeplier: (deplie: boolean) => void;
}

/** Un bloc : son compte, ses premières lignes, et de quoi voir les autres. */
export function BlocMontre({ montre, premiere, deplie, surDeplier, ...deLigne }: Proprietes) {
  const { bloc, lignes, total, auMoins } = montre;
  const id = useId();
  const montrees = deplie ? lignes : lignes.slice(0, MONTREES);
  const compte = `${auMoins ? 'au moins ' : ''}${nombreFr(total)}`;
  return (
    <section className="bloc" aria-labelledby={id} data-bloc={bloc}>
      <div className="bloc-tete">
        <h2 id={id}>{TITRES[bloc]}</h2>
        {total > 0 && <span className="note">{compte}</span>}
        {total > MONTREES && (
          <span className="pousse">
            <Puce prise={deplie} surClic={() => surDeplier(!deplie)}>
              {deplie ? `Voir les ${MONTREES} premières` : `Voir les ${nombreFr(lignes.length)}`}
            </Puce>
          </span>
        )}
      </div>
      {lignes.length === 0 ? (
        <p className="note rien">{RIEN[bloc]}</p>
      ) : (
        <ul className="liste">
          {montrees.map((ligne) => (
            <LigneMontree key={ligne.cle} ligne={ligne} premier={ligne === premiere} {...deLigne} />
          ))}
        </ul>
      )}
    </section>
  );
}
