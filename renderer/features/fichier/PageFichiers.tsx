import { useState } from 'react';
import { useLocation } from 'wouter';
import { AppError } from '#shared/errors/app-error.ts';
import { Explorateur } from '#renderer/app/explorateur/Explorateur.tsx';
import { useGesteDeLAdresse } from '#renderer/app/use-geste-de-l-adresse.ts';
import { useChoisirFichier } from '#renderer/host/octets.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ProposerLecture } from './ProposerLecture.tsx';
import { ProposerRecuperation } from './ProposerRecuperation.tsx';

/** Choisir un fichier de travail : les derniers ouverts, un autre, l'exemple, ou en commencer un. */
export function PageFichiers() {
  useFil({ nom: 'Fichiers de travail' });
  const [, aller] = useLocation();
  const { donnees: hote } = useEtatHote();
  const dialogue = useChoisirFichier();
  const [explore, setExplore] = useState(false);
  const ouvrir = useDemande('fichier.ouvrir');
  const exemple = useDemande('fichier.ouvrirExemple');
  const nouveau = useDemande('fichier.nouveau');
  const choisir = () =>
    dialogue === null
      ? setExplore(true)
      : void dialogue().then((ouvert) => ouvert && aller('/'), direRefus('Ce fichier n’a pas pu être ouvert.'));
  useGesteDeLAdresse('choisir', choisir, hote !== null);
  if (hote === null) return <Chargement />;
  const entrer = (geste: Promise<unknown>) =>
    void geste.then(
      () => aller('/'),
      () => undefined,
    );
  const refus = [ouvrir, exemple, nouveau].map(({ erreur }) => erreur).find((erreur) => erreur instanceof AppError);
  const empechement = refus?.message ?? hote.empechement;

  return (
    <>
      <EnTete
        titre="Fichiers de travail"
        faits={[
          hote.fichier === null ? 'Aucun fichier ouvert' : `Ouvert : ${hote.fichier.nom}, dans ${hote.fichier.dossier}`,
        ]}
        gestes={
          <Bouton genre="premier" icone="plus" enCours={nouveau.enCours} surClic={() => entrer(nouveau.lancer({}))}>
            Commencer un fichier
          </Bouton>
        }
      />
      <div className="corps">
        {empechement !== null && (
          <Repere sens="erreur" mot="Fichier non ouvert." annonce>
            {empechement}
          </Repere>
        )}
        {hote.aLire !== null && <ProposerLecture aLire={hote.aLire} surLu={() => aller('/')} />}
        {hote.recuperation !== null && (
          <ProposerRecuperation recuperation={hote.recuperation} surRecupere={() => aller('/')} />
        )}
        <Bloc titre="Derniers fichiers ouverts">
          {hote.recents.length === 0 && <p className="note">Aucun encore sur ce poste.</p>}
          <ul className="liste liste-serree">
            {hote.recents.map(({ jeton, nom, dossier }) => (
              <li key={jeton}>
                <Icone nom="document" />
                <span>
                  <b className="fort">{nom}</b> <span className="note">{dossier}</span>
                </span>
                <Bouton
                  genre="discret"
                  libelle={`Ouvrir ${nom}`}
                  enCours={ouvrir.enCours}
                  surClic={() => entrer(ouvrir.lancer({ jeton }))}
                >
                  Ouvrir
                </Bouton>
              </li>
            ))}
          </ul>
        </Bloc>
        <Bloc titre="Un autre fichier">
          <div className="puces">
            <Bouton icone="dossier" surClic={choisir}>
              Choisir un fichier ou une sauvegarde
            </Bouton>
            <Bouton genre="discret" enCours={exemple.enCours} surClic={() => entrer(exemple.lancer({}))}>
              Voir l’exemple Grand Est
            </Bouton>
          </div>
        </Bloc>
      </div>
      {explore && (
        <Explorateur
          surFermer={() => setExplore(false)}
          titre="Choisir un fichier de travail"
          surChoisirFichier={(jeton) => entrer(ouvrir.lancer({ jeton }).finally(() => setExplore(false)))}
        />
      )}
    </>
  );
}
