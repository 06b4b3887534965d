import { useLocation } from 'wouter';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { CopieFaite } from './CopieFaite.tsx';
import { FaireLaCopie } from './FaireLaCopie.tsx';
import { useCopie } from './use-copie.ts';

const TITRE = 'Faire une copie pour la formation';

interface Proprietes {
  /** Nom du fichier ouvert. */
  readonly fichier: string;
  readonly surFermer: () => void;
}

/** Dire ce qui change, demander où, faire la copie, puis proposer de l'ouvrir. */
export function DialogueDeFormation({ fichier, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const { donnees: apercu, erreur, relire } = useRequete('formation.apercu', {}, { garder: true });
  const copie = useCopie();
  const ouvrir = useDemande('fichier.ouvrir');
  const { faite } = copie;
  if (faite !== null)
    return (
      <Dialogue
        ouvert
        large
        titre="La copie pour la formation est faite"
        surFermer={surFermer}
        gestes={
          <>
            <Bouton
              genre="premier"
              enCours={ouvrir.enCours}
              surClic={() =>
                void ouvrir
                  .lancer({ jeton: faite.jeton })
                  .then(() => aller('/'), direRefus('La copie n’a pas pu être ouverte.'))
              }
            >
              Ouvrir la copie
            </Bouton>
            <Bouton surClic={surFermer}>Rester dans mon fichier</Bouton>
          </>
        }
      >
        <CopieFaite faite={faite} />
      </Dialogue>
    );
  if (apercu === null)
    return (
      <Dialogue ouvert large titre={TITRE} surFermer={surFermer} gestes={<Bouton surClic={surFermer}>Renoncer</Bouton>}>
        <PasEncoreLu attente="Lecture du fichier…" refus="Fichier non lu." erreur={erreur} relire={relire} />
      </Dialogue>
    );
  return <FaireLaCopie titre={TITRE} apercu={apercu} fichier={fichier} copie={copie} surFermer={surFermer} />;
}
