import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { LectureSeule } from '#renderer/ui/formulaire/lecture-seule.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Adresses } from './Adresses.tsx';
import { Coque } from './coque/Coque.tsx';
import { FoyerAuContenu } from './coque/FoyerAuContenu.tsx';
import { FrontiereErreur } from './FrontiereErreur.tsx';
import { PageProjectionDeProgrammation } from './pages/contrats.pages.ts';
import { PageProjectionDuRapport } from './pages/conventions.pages.ts';
import { PageFichiers, PagePremiersPas } from './pages/fichier.pages.ts';
import { PageProjection } from './pages/reunions.pages.ts';

/** Une fenêtre à projeter n'a ni menu ni barre. */
const PROJECTION = /^\/reunions\/(?<id>[^/]+)\/projection$/u;

const PROJECTION_DE_PROGRAMMATION = /^\/contrats\/(?<id>[^/]+)\/programmation\/(?<annee>20\d{2})\/projection$/u;

const PROJECTION_DE_RAPPORT = /^\/conventions\/[^/]+\/rapport\/(?<id>[^/]+)\/projection$/u;

/** Ce qui se montre : les premiers pas, le choix d'un fichier, ou la coque et ses écrans. */
export function Ecrans() {
  const [adresse] = useLocation();
  const { donnees: hote } = useEtatHote();
  if (hote === null) return <Chargement>Ouverture du fichier…</Chargement>;
  if (hote.fichier?.commence !== true) {
    return (
      <Suspense fallback={<Chargement />}>
        {hote.fichier === null || adresse === '/fichiers' ? (
          <main className="seul">
            <PageFichiers />
          </main>
        ) : (
          <PagePremiersPas />
        )}
      </Suspense>
    );
  }
  const projetee = PROJECTION.exec(adresse)?.groups?.['id'];
  if (projetee !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjection id={projetee} />
      </Suspense>
    );
  }
  const programmation = PROJECTION_DE_PROGRAMMATION.exec(adresse)?.groups;
  if (programmation !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjectionDeProgrammation id={programmation['id'] ?? ''} annee={Number(programmation['annee'])} />
      </Suspense>
    );
  }
  const rapport = PROJECTION_DE_RAPPORT.exec(adresse)?.groups?.['id'];
  if (rapport !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjectionDuRapport id={rapport} />
      </Suspense>
    );
  }
  return (
    <LectureSeule value={hote.fichier.lectureSeule !== undefined}>
      <Coque fichier={hote.fichier}>
        <FrontiereErreur adresse={adresse}>
          <Suspense fallback={<Chargement />}>
            <Adresses />
            <FoyerAuContenu adresse={adresse} />
          </Suspense>
        </FrontiereErreur>
      </Coque>
    </LectureSeule>
  );
}
