import './modeles.css';
import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { comparerTextes } from '#shared/text/tri.ts';
import { type Depose, DeposerModele } from './DeposerModele.tsx';
import { FaireUnModele } from './FaireUnModele.tsx';
import { RenommerModele } from './RenommerModele.tsx';
import { useGestesDeModele } from './use-gestes-de-modele.ts';
import type { ModeleListe } from './modeles.types.ts';

const colonnes = (
  gestes: (modele: ModeleListe) => Parameters<typeof Menu>[0]['gestes'],
): readonly Colonne<ModeleListe>[] => [
  {
    id: 'document',
    titre: 'Document',
    entete: true,
    cellule: ({ document }) => document,
    comparer: (un, autre) => comparerTextes(un.document, autre.document),
  },
  { id: 'nom', titre: 'Modèle', cellule: ({ nom }) => nom },
  {
    id: 'emploi',
    titre: 'Emploi',
    valeur: ({ parDefaut }) => (parDefaut ? 'd’office' : 'au choix'),
    cellule: ({ parDefaut }) => (parDefaut ? <Etat sens="fait">D’office</Etat> : 'Au choix'),
  },
  {
    id: 'depose',
    titre: 'Déposé le',
    valeur: ({ deposeLe }) => ({ date: deposeLe }),
    cellule: ({ deposeLe }) => dateCourte(deposeLe),
  },
  { id: 'taille', titre: 'Poids', nombre: true, cellule: ({ taille }) => tailleFr(taille) },
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    etroite: true,
    cellule: (modele) => <Menu libelle={`Gestes : ${modele.nom}`} gestes={gestes(modele)} />,
  },
];

/** Les modèles Word du service, et de quoi en faire un. */
export function SectionModeles() {
  const { donnees, erreur, relire } = useRequete('modeles.lister', {});
  const { deposer: envoyer } = useOctets();
  const [depose, setDepose] = useState<{
    readonly remplace: ModeleListe | null;
    readonly glisse: Depose | null;
  } | null>(null);
  const [renomme, setRenomme] = useState<ModeleListe | null>(null);
  const gestesDe = useGestesDeModele({
    surRemplacer: (modele) => setDepose({ remplace: modele, glisse: null }),
    surRenommer: setRenomme,
  });
  if (donnees === null)
    return <PasEncoreLu attente="Chargement des modèles…" refus="Modèles non lus." erreur={erreur} relire={relire} />;
  const { modeles, documents } = donnees;
  const glisser = ([fichier]: readonly File[]) => {
    if (fichier === undefined) return;
    envoyer(fichier).then((jeton) => setDepose({ remplace: null, glisse: { jeton, nom: fichier.name } }), direRefus());
  };
  const deposer = (
    <Bouton genre="premier" icone="piece" surClic={() => setDepose({ remplace: null, glisse: null })}>
      Déposer un modèle
    </Bouton>
  );
  return (
    <SurfaceDeDepot invite="Lâchez le .docx : il se relit avant d’être gardé." surDepot={glisser}>
      <Bloc titre="Vos modèles" geste={modeles.length > 0 && deposer}>
        <p className="note">
          Un modèle est un .docx fait dans Word ou LibreOffice : votre papier, vos mots, et des balises que
          l’application remplit. Il n’exécute rien. Sans modèle, un document suit la charte de l’application.
        </p>
        <Tableau
          libelle="Modèles Word du service"
          colonnes={colonnes(gestesDe)}
          lignes={modeles}
          cle={({ id }) => id}
          vide={
            <Vide icone="word" geste={deposer}>
              Aucun modèle : vos documents suivent la charte de l’application.
            </Vide>
          }
        />
      </Bloc>
      <FaireUnModele documents={documents} />
      {depose !== null && <DeposerModele documents={documents} {...depose} surFermer={() => setDepose(null)} />}
      {renomme !== null && <RenommerModele modele={renomme} surFermer={() => setRenomme(null)} />}
    </SurfaceDeDepot>
  );
}
