import { useEffect, useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { moisEnLettres } from '#shared/dates/format.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

/** Ce que les sauvegardes gardent encore de ce qui a été effacé, jusqu'à quand, et comment ne pas attendre (G6). */
export function SauvegardesQuiPortent() {
  const { donnees, erreur, relire } = useRequete('donnees.sauvegardes', {});
  // Aucune annonce ne dit qu'une sauvegarde est née ou partie.
  useEffect(relire, [relire]);
  const retrait = useDemande('donnees.retirerSauvegardes');
  const [confirme, setConfirme] = useState(false);
  if (donnees === null) return erreur === null ? null : <p className="note">{erreur.message}</p>;
  const { portent, jusquEn, second } = donnees;
  const quoi = pluriel(portent, 'sauvegarde', 'sauvegardes');
  const retirer = () => {
    setConfirme(false);
    retrait.lancer({}).then(({ retirees }) => {
      donnerAvis(`${pluriel(retirees, 'sauvegarde retirée', 'sauvegardes retirées')}, une neuve gardée.`);
      relire();
    }, direRefus('Aucune sauvegarde n’est retirée.'));
  };
  return (
    <Bloc titre="Dans les sauvegardes" geste={<Lien vers="/reglages/sauvegardes">Voir les sauvegardes</Lien>}>
      {portent === 0 || jusquEn === null ? (
        <p className="note">Aucune sauvegarde ne porte de données effacées.</p>
      ) : (
        <Repere
          sens="info"
          mot="Encore dans les sauvegardes."
          gestes={
            <Bouton enCours={retrait.enCours} surClic={() => setConfirme(true)}>
              Les retirer maintenant…
            </Bouton>
          }
        >
          {typographier(
            `${pluriel(portent, 'sauvegarde d’avant le dernier effacement porte', 'sauvegardes d’avant le dernier effacement portent')} encore ce qui a été effacé. La dernière partira au plus tard en ${moisEnLettres(jusquEn)}, si une sauvegarde est faite chaque mois.${second ? ' Le second dossier suit la même règle.' : ''}`,
          )}
        </Repere>
      )}
      {donnees.copies.length > 0 && (
        <details className="mention">
          <summary>Lesquelles</summary>
          <ul className="ce-qui-part">
            {donnees.copies.map((copie) => (
              <li key={copie.quandUtc}>
                {instantLong(copie.quandUtc)}{' '}
                <span className="note">{`partie au plus tard en ${moisEnLettres(copie.jusquEn)}`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="note">
        {typographier(
          'Restaurer une sauvegarde d’avant un effacement fait revenir la personne : il faudra l’effacer de nouveau. Un fichier « mis de côté » par une restauration, ou recopié à la main, se supprime du dossier où il est.',
        )}
      </p>
      {confirme && (
        <Confirmation
          ouverte
          titre={typographier(`Retirer ${quoi} ?`)}
          geste={`Retirer ${quoi}`}
          surRenoncer={() => setConfirme(false)}
          surConfirmer={retirer}
        >
          {typographier(
            'Une sauvegarde neuve est faite et vérifiée d’abord. Ensuite, vous ne pourrez plus revenir à un état d’avant le dernier effacement.',
          )}
        </Confirmation>
      )}
    </Bloc>
  );
}
