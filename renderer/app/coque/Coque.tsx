import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';
import { LienEvitement } from '#renderer/ui/gestes/LienEvitement.tsx';
import { aideDe } from '../aide-de-l-ecran.ts';
import { PaletteDeLApplication } from '../palette/PaletteDeLApplication.tsx';
import { NoteDePartout } from '../notes/NoteDePartout.tsx';
import { NotesDeLObjet } from '../notes/NotesDeLObjet.tsx';
import { DialogueDeuxValeurs } from '../modification/DialogueDeuxValeurs.tsx';
import { SaisiesEnSuspens } from '../modification/SaisiesEnSuspens.tsx';
import { useAnnulation } from '../use-annulation.ts';
import { BandeauDisquePlein } from './BandeauDisquePlein.tsx';
import { BandeauExemple } from './BandeauExemple.tsx';
import { BandeauFormation } from './BandeauFormation.tsx';
import { BandeauLiaison } from './BandeauLiaison.tsx';
import { BandeauSauvegarde } from './BandeauSauvegarde.tsx';
import { BandeauSecours } from './BandeauSecours.tsx';
import { Barre } from './Barre.tsx';
import { EcritureEnCours } from './EcritureEnCours.tsx';
import { ImprimeLe } from './ImprimeLe.tsx';
import { MenuPrincipal } from './MenuPrincipal.tsx';
import { useDepotsPerdus } from './use-depots-perdus.ts';
import { useFoyer } from './foyer/use-foyer.ts';

/** Ne se charge que pour un fichier que l'on lit : le premier JavaScript ne le porte pas. */
const BandeauLectureSeule = lazy(async () => ({
  default: (await import('./BandeauLectureSeule.tsx')).BandeauLectureSeule,
}));

/** Ce qui entoure chaque écran : le menu, la barre, la palette, les touches communes. */
export function Coque({
  fichier,
  children,
}: {
  readonly fichier: NonNullable<Sortie<'hote.etat'>['fichier']>;
  readonly children: ReactNode;
}) {
  const [adresse, aller] = useLocation();
  const [cherche, setCherche] = useState(false);
  const annulation = useAnnulation();
  useDepotsPerdus();
  useFoyer();
  useTouches([
    { touche: 'Ctrl K', surClic: () => setCherche(true) },
    { touche: 'F1', surClic: () => aller(`/aide/${aideDe(adresse)}`) },
    { touche: '?', surClic: () => aller('/aide/raccourcis') },
  ]);
  return (
    <>
      <LienEvitement cible="contenu" />
      <div className="appli" data-lecture-seule={fichier.lectureSeule !== undefined || undefined}>
        <MenuPrincipal fichier={fichier.nom} />
        <div className="page">
          <Barre surRechercher={() => setCherche(true)} />
          {fichier.lectureSeule !== undefined && (
            <Suspense>
              <BandeauLectureSeule lecture={fichier.lectureSeule} />
            </Suspense>
          )}
          {fichier.exemple && fichier.lectureSeule === undefined && <BandeauExemple />}
          {fichier.formation && <BandeauFormation />}
          <BandeauLiaison />
          {fichier.disquePlein && <BandeauDisquePlein />}
          {fichier.sauvegardeManquee !== null && <BandeauSauvegarde manquee={fichier.sauvegardeManquee} />}
          {fichier.rappelSecours !== undefined && fichier.sauvegardeManquee === null && (
            <BandeauSecours rappel={fichier.rappelSecours} />
          )}
          <ImprimeLe fichier={fichier} />
          <main id="contenu" tabIndex={-1}>
            <NotesDeLObjet />
            {children}
          </main>
        </div>
      </div>
      <EcritureEnCours />
      <NoteDePartout />
      <DialogueDeuxValeurs />
      {fichier.lectureSeule === undefined && <SaisiesEnSuspens key={`${fichier.dossier}/${fichier.nom}`} />}
      <PaletteDeLApplication ouverte={cherche} annulation={annulation} surFermer={() => setCherche(false)} />
    </>
  );
}
