import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { LIEUX } from './lieux.ts';
import type { Destination } from './use-destination.ts';

/** Où vont les lignes : la feuille de route, le contrat de ville, l'appel. */
export function VersLaFeuille({ destination }: { readonly destination: Destination }) {
  const { cible, lieux, choisie, annee, choisir } = destination;
  if (lieux.length === 0 || cible === null) return null;
  return (
    <label className="feuille-du-classeur">
      Dans
      <select className="saisie" value={choisie?.id ?? ''} onChange={({ target }) => choisir(target.value)}>
        {choisie === null && <option value="">{LIEUX[cible].choisir}</option>}
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
  if (!manque || cible === null) return null;
  const { aucun, ouvrir, question, pourquoi, liste } = LIEUX[cible];
  return lieux.length === 0 ? (
    <Repere
      sens="alerte"
      mot={aucun}
      gestes={
        <Lien vers={liste.vers} genre="bouton">
          {liste.nom}
        </Lien>
      }
    >
      {ouvrir}
    </Repere>
  ) : (
    <Repere sens="alerte" mot={question}>
      {pourquoi}
    </Repere>
  );
}
