import './passation.css';
import { useState } from 'react';
import type { Passation } from '#shared/domain/passation/passation.schema.ts';
import { pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { PreparerLEnvoi } from './envoi/PreparerLEnvoi.tsx';
import { NotesPortees } from './NotesPortees.tsx';

interface Partie {
  readonly nom: string;
  readonly vers: string;
  readonly lire: (passation: Passation) => { readonly total: number; readonly lignes: readonly unknown[] };
}

/** Ce que porte le document, dans son ordre, et là où chaque partie se lit en entier. */
const PARTIES: readonly Partie[] = [
  { nom: 'Ce qu’il faut savoir', vers: '/semaine', lire: ({ notes }) => notes },
  { nom: 'Les instances', vers: '/instances', lire: ({ instances }) => instances },
  { nom: 'À faire, et la prochaine date', vers: '/semaine', lire: ({ aTenir }) => aTenir },
  { nom: 'J’attends', vers: '/semaine', lire: ({ attendu }) => attendu },
  { nom: 'Décisions et actions ouvertes', vers: '/decisions', lire: ({ suivi }) => suivi },
  { nom: 'Échéances des conventions', vers: '/conventions', lire: ({ conventions }) => conventions },
  { nom: 'Personnes clés', vers: '/annuaire', lire: ({ personnes }) => personnes },
];

/** Passer la main : ce que l'on laisse quand on part, et par où commencer quand on arrive. */
export function PagePassation() {
  useFil({ nom: 'Passer la main' });
  const { donnees, erreur, relire } = useRequete('passation.lire', {});
  const { lancer, enCours } = useDemande('passation.produire');
  const { enregistrer } = useOctets();
  const [laissees, setLaissees] = useState<ReadonlySet<string>>(new Set());
  const adresse = useAdresse();
  const envoi = adresse.lire('envoi') !== null;
  // Une note faite ou supprimée depuis n'est plus à laisser.
  const sansNotes = (donnees?.notes.lignes ?? []).map(({ id }) => id).filter((id) => laissees.has(id));
  const produire = async () => {
    const { jeton, nom } = await lancer({ sansNotes });
    await enregistrer(jeton, nom);
  };
  return (
    <>
      <EnTete titre="Passer la main" faits={['Le fichier, le profil, un Word de quatre pages : rien ne se perd']} />
      <div className="corps">
        {donnees === null ? (
          <PasEncoreLu attente="Lecture du fichier…" refus="Passation non lue." erreur={erreur} relire={relire} />
        ) : (
          <>
            {envoi && <PreparerLEnvoi sansNotes={sansNotes} surFermer={() => adresse.poser({ envoi: null })} />}
            <div className="deux-colonnes-de-passation">
              <Bloc titre="Je pars">
                <p className="note">
                  Le document dit à qui prend la suite ce qui court et qui appeler. Ce qu’il faut savoir d’une instance,
                  d’un contrat ou d’une convention s’écrit sur sa fiche, en note rapide.
                </p>
                <ul className="parties-de-passation">
                  {PARTIES.map(({ nom, vers, lire }) => {
                    const { total, lignes } = lire(donnees);
                    return (
                      <li key={nom}>
                        <Lien vers={vers} genre="objet">
                          {`${nom} : ${plurielOuAucun(total, 'aucune', 'ligne', 'lignes')}`}
                        </Lien>
                        {total > lignes.length && (
                          <span className="note">{` dont ${pluriel(lignes.length, 'ligne', 'lignes')} dans le document`}</span>
                        )}
                      </li>
                    );
                  })}
                </ul>
                <NotesPortees notes={donnees.notes.lignes} laissees={laissees} surChange={setLaissees} />
                <div className="puces gestes-de-passation">
                  {!envoi && (
                    <Bouton genre="premier" icone="sortante" surClic={() => adresse.poser({ envoi: '' })}>
                      Préparer l’envoi pour votre successeur…
                    </Bouton>
                  )}
                  <Bouton
                    icone="word"
                    enCours={enCours}
                    surClic={() => void produire().catch(direRefus('Le document n’a pas pu être produit.'))}
                  >
                    Produire le Word
                  </Bouton>
                  <Lien vers="/reglages/profil" genre="geste">
                    Enregistrer le profil du service
                  </Lien>
                </div>
              </Bloc>
              <Bloc titre="J’arrive">
                <ol className="parties-de-passation">
                  <li>
                    Copiez sur votre poste le dossier qu’on vous a laissé, puis ouvrez son fichier « .comites » dans{' '}
                    <Lien vers="/fichiers" genre="objet">
                      Ouvrir un autre fichier
                    </Lien>
                    .
                  </li>
                  <li>
                    Ce fichier a déjà tous les réglages du service. Si vous travaillez déjà dans un autre, reprenez-y le{' '}
                    <Lien vers="/reglages/profil" genre="objet">
                      profil du service
                    </Lien>
                    .
                  </li>
                  <li>
                    Dans l’
                    <Lien vers="/annuaire" genre="objet">
                      annuaire
                    </Lien>
                    , sur la fiche de qui s’en va : « Remplacer partout… », à compter du jour où vous prenez la suite.
                  </li>
                  <li>
                    Déposez ses anciens fichiers dans{' '}
                    <Lien vers="/reprendre-un-dossier" genre="objet">
                      Reprendre un dossier
                    </Lien>
                    .
                  </li>
                </ol>
              </Bloc>
            </div>
          </>
        )}
      </div>
    </>
  );
}
