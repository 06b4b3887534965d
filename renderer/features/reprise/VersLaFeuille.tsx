import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Destination } from './use-destination.ts';

/** La feuille de route où vont les actions, ou le contrat de ville où vont les projets. */
export function VersLaFeuille({ destination }: { readonly destination: Destination }) {
  const { cible, lieux, choisie, annee, choisir } = destination;
  if (lieux.length === 0) return null;
  return (
    <label className="feuille-du-classeur">
      Dans
      <select className="saisie" value={choisie?.id ?? ''} onChange={({ target }) => choisir(target.value)}>
        {choisie === null && (
          <option value="">
            {cible === 'projets' ? 'Choisir un contrat de ville' : 'Choisir une feuille de route'}
          </option>
        )}
        {lieux.map(({ id, nom }) => (
          <option key={id} value={id}>
            {annee === undefined ? nom : `${nom}, ${annee}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Rien ne s'écrit tant que l'on ne sait pas où : le choisir, ou l'ouvrir d'abord. */
export function SansDestination({ destination: { cible, lieux, manque } }: { readonly destination: Destination }) {
  if (!manque) return null;
  const projets = cible === 'projets';
  return lieux.length === 0 ? (
    <Repere
      sens="alerte"
      mot={projets ? 'Aucun contrat de ville.' : 'Aucune feuille de route.'}
      gestes={
        <Lien vers="/contrats" genre="bouton">
          Voir les contrats de ville
        </Lien>
      }
    >
      {projets
        ? 'Ajoutez d’abord le contrat de ville ; ce tableau entrera ensuite dans sa programmation.'
        : 'Ouvrez-en une depuis un contrat de ville ; ce tableau y entrera ensuite.'}
    </Repere>
  ) : (
    <Repere sens="alerte" mot={projets ? 'Où vont ces projets ?' : 'Où vont ces actions ?'}>
      {projets
        ? 'Choisissez le contrat de ville en haut de l’écran : ses quartiers aident à lire le tableau.'
        : 'Choisissez la feuille de route en haut de l’écran : ses axes et ses quartiers aident à lire le tableau.'}
    </Repere>
  );
}
