import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Destination } from './use-destination.ts';

/** La feuille de route où vont les actions. */
export function VersLaFeuille({ destination: { feuilles, choisie, choisir } }: { readonly destination: Destination }) {
  if (feuilles.length === 0) return null;
  return (
    <label className="feuille-du-classeur">
      Dans
      <select className="saisie" value={choisie?.id ?? ''} onChange={({ target }) => choisir(target.value)}>
        {choisie === null && <option value="">Choisir une feuille de route</option>}
        {feuilles.map(({ id, intitule, de }) => (
          <option key={id} value={id}>
            {`${intitule}, ${de}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Rien ne s'écrit tant que l'on ne sait pas où : la choisir, ou l'ouvrir d'abord. */
export function SansDestination({ destination: { feuilles, manque } }: { readonly destination: Destination }) {
  if (!manque) return null;
  return feuilles.length === 0 ? (
    <Repere
      sens="alerte"
      mot="Aucune feuille de route."
      gestes={
        <Lien vers="/contrats" genre="bouton">
          Voir les contrats de ville
        </Lien>
      }
    >
      Ouvrez-en une depuis un contrat de ville ; ce tableau y entrera ensuite.
    </Repere>
  ) : (
    <Repere sens="alerte" mot="Où vont ces actions ?">
      Choisissez la feuille de route en haut de l’écran : ses axes et ses quartiers aident à lire le tableau.
    </Repere>
  );
}
