import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { FiltreDeDesignations } from '#shared/domain/designation/filtrer.rules.ts';
import { ETATS, type Filtres } from './filtres.ts';

const VUES = [
  { valeur: 'liste', libelle: 'Liste' },
  { valeur: 'manques', libelle: 'Carte et manques' },
] as const;

/** La liste ou la carte ; dans la liste, l'état que l'on cherche. */
export function BarreDeVue({ filtres: { filtre, manques, poser } }: { readonly filtres: Filtres }) {
  return (
    <div className="vue-designations">
      <Segment
        libelle="Vue"
        valeur={manques ? 'manques' : 'liste'}
        choix={VUES}
        surChange={(vue) => poser({ vue: vue === 'liste' ? null : vue, lieu: null })}
      />
      {!manques && (
        <span className="puces">
          {(Object.keys(ETATS) as NonNullable<FiltreDeDesignations['etat']>[]).map((etat) => (
            <Puce
              key={etat}
              prise={filtre.etat === etat}
              surClic={() => poser({ etat: filtre.etat === etat ? null : etat })}
            >
              {ETATS[etat]}
            </Puce>
          ))}
        </span>
      )}
    </div>
  );
}
