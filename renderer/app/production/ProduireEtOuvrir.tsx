import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import { useRouvrir } from '../registre/use-rouvrir.ts';
import { BoutonPdf } from './BoutonPdf.tsx';
import { useReprendre } from './corrections.ts';
import { PagesExactes } from './PagesExactes.tsx';
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
  const { donnees: outils } = useRequete('production.outils', {});
  const [pages, setPages] = useState(false);
  const reprendre = useReprendre(document);
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
      <BoutonPdf document={demande} />
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
            libelle: 'Imprimer',
            icone: 'imprimer',
            touche: 'Ctrl P',
            surClic: () => print(),
          },
          { id: 'ranger', libelle: 'Ranger les documents ailleurs', icone: 'dossier', surClic: ailleurs.demander },
          ...modeles,
          ...(outils?.pagesExactes
            ? [
                {
                  id: 'pages',
                  libelle: 'Voir les pages exactes',
                  icone: 'lecture' as const,
                  surClic: () => setPages(true),
                },
              ]
            : []),
          ...autres,
        ]}
      />
      {ailleurs.choix}
      {pages && <PagesExactes document={demande} surFermer={() => setPages(false)} />}
      {question !== null && (
        <QuestionDeProduction
          question={question}
          enCours={enCours}
          surProduire={(suite) => void produire(suite)}
          surReprendre={reprendre}
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
