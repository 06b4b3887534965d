import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import { useRouvrir } from '../registre/use-rouvrir.ts';
import { QuestionDeProduction } from './QuestionDeProduction.tsx';
import { useRangerAilleurs } from './RangerAilleurs.tsx';
import { useProduction } from './use-production.ts';
import { useModele } from './use-modele.ts';
import { type DocumentAProduire, useTelechargement } from './use-telechargement.ts';

interface Proprietes {
  readonly document: DocumentAProduire;
  readonly instanceId: string;
  /** Les autres gestes de cet écran, à la suite. */
  readonly autres?: readonly GesteDeMenu[];
}

/** Produire et ouvrir dans Word ; télécharger, imprimer et ranger ailleurs restent à côté. */
export function ProduireEtOuvrir({ document, instanceId, autres = [] }: Proprietes) {
  const { demande, modele, gestes: modeles } = useModele(document);
  const { produire, enCours, question, fermer } = useProduction(demande);
  const { telecharger, enCours: telecharge } = useTelechargement(demande);
  const { rouvrir } = useRouvrir();
  const ailleurs = useRangerAilleurs(instanceId);
  const telechargerSeulement = () => {
    fermer();
    void telecharger();
  };
  return (
    <>
      {modele !== null && <span className="note">{`Sur le modèle « ${modele} »`}</span>}
      <Bouton genre="premier" icone="word" enCours={enCours || telecharge} surClic={() => void produire()}>
        Produire et ouvrir dans Word
      </Bouton>
      <Menu
        gestes={[
          {
            id: 'telecharger',
            libelle: 'Télécharger le Word',
            icone: 'telecharger',
            surClic: () => void telecharger(),
          },
          {
            id: 'imprimer',
            libelle: 'Imprimer ou enregistrer en PDF',
            icone: 'imprimer',
            touche: 'Ctrl P',
            surClic: () => print(),
          },
          { id: 'ranger', libelle: 'Ranger les documents ailleurs', icone: 'dossier', surClic: ailleurs.demander },
          ...modeles,
          ...autres,
        ]}
      />
      {ailleurs.choix}
      {question !== null && (
        <QuestionDeProduction
          question={question}
          enCours={enCours}
          surProduire={(suite) => void produire(suite)}
          surTelecharger={telechargerSeulement}
          surCopier={(id) => {
            fermer();
            void rouvrir(id);
          }}
          surFermer={fermer}
        />
      )}
    </>
  );
}
