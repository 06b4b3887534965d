import { useLocation } from 'wouter';
import { instantCourt, instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

const VERS_LES_SAUVEGARDES = (
  <Lien vers="/reglages/sauvegardes" genre="bouton">
    Voir les sauvegardes
  </Lien>
);

/** Ce qui avait été fait depuis la sauvegarde que l'on a restaurée, et n'y est plus : à refaire, à copier, à imprimer. */
export function PageRestauration() {
  useFil({ nom: 'Réglages', vers: '/reglages' }, { nom: 'Ce qui manque depuis la restauration' });
  const [, aller] = useLocation();
  const { donnees, erreur, etat, relire } = useRequete('restaurations.derniere', {});
  const oubli = useDemande('restaurations.oublier');
  const oublier = () =>
    void oubli.lancer({}).then(() => {
      relire();
      aller('/reglages/sauvegardes');
    }, direRefus());
  const manquantes = donnees?.manquantes ?? null;
  return (
    <>
      <EnTete
        titre="Ce qui manque depuis la restauration"
        faits={
          donnees === null
            ? []
            : [
                `Restauré le ${instantLong(donnees.quandUtc)}`,
                manquantes !== null && pluriel(manquantes.length, 'opération à refaire', 'opérations à refaire'),
              ].filter(Boolean)
        }
        gestes={
          donnees !== null && (
            <>
              <Bouton surClic={() => window.print()}>Imprimer</Bouton>
              <Bouton genre="premier" enCours={oubli.enCours} surClic={oublier}>
                Tout est refait
              </Bouton>
            </>
          )
        }
      />
      <div className="corps">
        {donnees === null && (etat === 'attente' || erreur !== null) && (
          <PasEncoreLu attente="Lecture…" refus="Restauration non lue." erreur={erreur} relire={relire} />
        )}
        {donnees === null && etat === 'pret' && (
          <Vide icone="fait" geste={VERS_LES_SAUVEGARDES}>
            Aucune restauration en suspens : rien ne manque.
          </Vide>
        )}
        {donnees !== null && (
          <Repere sens="info" mot="Ce fichier est celui du" gestes={VERS_LES_SAUVEGARDES}>
            {`${instantLong(donnees.copieUtc)}. ${donnees.deCote === null ? 'Il n’y avait plus de fichier à garder à côté.' : `Celui d’avant est gardé à côté, sous le nom « ${donnees.deCote} ».`} Ce qui suit y avait été fait, et n’est pas dans celui-ci.`}
          </Repere>
        )}
        {donnees !== null && manquantes === null && (
          <p>Le journal d’avant ne se lisait plus : ce qui avait été fait depuis la sauvegarde ne peut pas être dit.</p>
        )}
        {manquantes !== null && (
          <Tableau
            libelle="À refaire"
            colonnes={[
              { id: 'quand', titre: 'Quand', cellule: ({ quandUtc }) => instantCourt(quandUtc) },
              { id: 'qui', titre: 'Qui', cellule: ({ auteur }) => auteur || 'non renseigné' },
              { id: 'quoi', titre: 'Quoi', entete: true, cellule: ({ libelle }) => libelle },
            ]}
            lignes={manquantes}
            cle={({ num }) => String(num)}
            vide={<Vide icone="fait">Rien n’avait été fait depuis cette sauvegarde : rien ne manque.</Vide>}
          />
        )}
      </div>
    </>
  );
}
