import { useState } from 'react';
import { Explorateur } from '#renderer/app/explorateur/Explorateur.tsx';
import { citer } from '#shared/text/citer.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { EnvoiPret } from './EnvoiPret.tsx';
import { useEnvoi } from './use-envoi.ts';

interface Proprietes {
  /** Les notes que le Word ne porte pas. */
  readonly sansNotes: readonly string[];
  readonly surFermer: () => void;
}

/** L'envoi pour le successeur : ce qu'il contient, où il s'écrit, où il en est. */
export function PreparerLEnvoi({ sansNotes, surFermer }: Proprietes) {
  const [choisi, setChoisi] = useState<string | null>(null);
  const { donnees, erreur, relire } = useRequete('passation.envoi', { dossier: choisi }, { garder: true });
  const { suivi, arret, pret, refus, preparer, arreter, oublier } = useEnvoi();
  const [explore, setExplore] = useState(false);
  if (donnees === null)
    return <PasEncoreLu attente="Lecture de l’envoi…" refus="Envoi non lu." erreur={erreur} relire={relire} />;
  const { dossier, nom, fichiers } = donnees;
  return (
    <section className="envoi-du-successeur">
      <Bloc titre="L’envoi pour votre successeur" geste={<Bouton surClic={surFermer}>Fermer</Bouton>}>
        <p>
          {'Le dossier '}
          <b>{citer(nom)}</b>
          {`, dans ${citer(dossier.chemin)} :`}
        </p>
        <ul className="liste liste-serree">
          {fichiers.map((fichier) => (
            <li key={fichier.nom}>
              <Icone nom="document" />
              <span>
                {fichier.nom} <span className="note">{fichier.quoi}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="note">
          La copie du fichier ne porte ni les notes décochées ci-dessous, ni celles que vous avez supprimées, ni ce qui
          se tape encore, historique compris. Les autres partent, y compris celles que le document ne porte pas : gardez
          pour vous une note sans objet en la supprimant. Le dossier porte des données personnelles : remettez-le en
          main propre ou par un partage du service.
        </p>
        {refus !== null && (
          <Repere sens="erreur" mot="Envoi non préparé." annonce>
            {refus}
          </Repere>
        )}
        {suivi !== null ? (
          <Progression quoi={suivi.libelle} fait={suivi.fait} total={suivi.total} surArreter={arreter} arret={arret} />
        ) : (
          <>
            {pret !== null && <EnvoiPret {...pret} />}
            <div className="puces gestes-de-passation">
              <Bouton
                genre={pret === null ? 'premier' : 'ordinaire'}
                icone="sortante"
                surClic={() => void preparer(dossier.jeton, sansNotes)}
              >
                {pret === null ? 'Préparer l’envoi' : 'Préparer un autre envoi'}
              </Bouton>
              <Bouton icone="dossier" surClic={() => setExplore(true)}>
                Choisir un autre dossier
              </Bouton>
            </div>
          </>
        )}
        {explore && (
          <Explorateur
            titre="Où écrire l’envoi"
            surFermer={() => setExplore(false)}
            surChoisirDossier={(jeton) => {
              setChoisi(jeton);
              oublier();
              setExplore(false);
            }}
          />
        )}
      </Bloc>
    </section>
  );
}
