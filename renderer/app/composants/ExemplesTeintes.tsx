import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { type NomIcone, traces } from '#renderer/ui/icone/traces.tsx';
import { Lot } from './Lot.tsx';

const ENCRES = ['encre', 'encre-2', 'encre-3', 'action', 'erreur', 'alerte', 'succes', 'info'] as const;
const PAPIERS = [
  'fond',
  'sol',
  'creux',
  'filet',
  'contour',
  'action-pale',
  'erreur-pale',
  'alerte-pale',
  'succes-pale',
  'info-pale',
] as const;

/** Encres, papiers, lettre, icônes. */
export function ExemplesTeintes() {
  return (
    <>
      <Lot titre="Encre et sens">
        <div className="teintes">
          {[...ENCRES, ...PAPIERS].map((role) => (
            <span key={role}>
              <i style={{ background: `var(--${role})` }} />
              {role}
            </span>
          ))}
        </div>
      </Lot>
      <Lot titre="Lettre">
        <p className="lettre-1">Titre de l’objet, 24</p>
        <p className="lettre-2">Titre de panneau, 20</p>
        <p className="lettre-3">Titre de bloc, 18</p>
        <p>Ce qui se lit et se saisit, 16.</p>
        <p className="lettre-tableau">Tableaux, menu, boutons, 14</p>
        <p className="note">Notes et têtes de colonne, 13</p>
      </Lot>
      <Lot titre="Icônes">
        <div className="planche-montree">
          {(Object.keys(traces) as NomIcone[]).map((nom) => (
            <span key={nom}>
              <Icone nom={nom} />
              {nom}
            </span>
          ))}
        </div>
      </Lot>
    </>
  );
}
