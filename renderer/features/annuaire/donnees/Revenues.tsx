import { useRequete } from '#renderer/host/requetes.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { accord } from '#shared/text/nombres.ts';
import { GestesDesDonnees } from './GestesDesDonnees.tsx';

/** Une sauvegarde restaurée ramène qui avait été effacé depuis : le dire, et l'effacer de nouveau (G6). */
export function Revenues() {
  const { donnees } = useRequete('donnees.revenues', {});
  if (donnees === null || donnees.length === 0) return null;
  return (
    <Repere sens="erreur" mot={accord(donnees.length, 'Personne revenue.', 'Personnes revenues.')}>
      La sauvegarde restaurée est d’avant leur effacement : effacez-les de nouveau.
      <ul className="personnes-trouvees">
        {donnees.map(({ id, nom, supprimee }) => (
          <li key={id}>
            <b>{nom}</b>
            <GestesDesDonnees id={id} nom={nom} fiche={!supprimee} />
          </li>
        ))}
      </ul>
    </Repere>
  );
}
