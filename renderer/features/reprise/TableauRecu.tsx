import { Fragment, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { MOTS_DE_CIBLE } from '#shared/domain/reprise/cibles.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { AttendreLeTableau } from './AttendreLeTableau.tsx';
import { peutRevenir, revenir, useChoix } from './choix.store.ts';
import { type EtapeDeReprise, Etapes } from './Etapes.tsx';
import { ContenuDuTableau, useCible } from './ContenuDuTableau.tsx';
import { FeuilleDuClasseur } from './FeuilleDuClasseur.tsx';
import { BarreDeCellule } from './grille/BarreDeCellule.tsx';
import { Grille } from './grille/Grille.tsx';
import { LigneDesTitres } from './grille/LigneDesTitres.tsx';
import { useFoyerDeCellule } from './grille/use-foyer-de-cellule.ts';
import type { Place } from './reperage.ts';
import { PanneauDeReprise } from './panneau/PanneauDeReprise.tsx';
import { RapportDeReprise } from './RapportDeReprise.tsx';
import { Resultat } from './Resultat.tsx';
import { useCollerPartout } from './use-coller-partout.ts';
import type { Reception } from './use-recevoir.ts';
import { useDestination } from './use-destination.ts';
import { dOuLonVient } from './d-ou-l-on-vient.ts';
import { SansDestination, VersLaFeuille } from './VersLaFeuille.tsx';
import { useReprendre } from './use-reprendre.ts';
import { useTableauCompris } from './use-tableau-compris.ts';
import { useTouchesDeGrille } from './use-touches-de-grille.ts';

interface Proprietes {
  readonly reprise: string;
  readonly reception: Reception;
}

/** Un tableau reçu : tel quel à gauche, ce qu'il devient à droite. Rien n'est écrit avant « Reprendre ». */
export function TableauRecu({ reprise, reception }: Proprietes) {
  const [cible, choisirCible] = useCible();
  // Chaque contenu a ses colonnes, donc ses choix.
  const cle = cible === 'personnes' ? reprise : `${reprise} ${cible}`;
  const [faits, decider] = useChoix(cle);
  const destination = useDestination(cible);
  const vers = destination.choisie?.id;
  const { annee } = destination;
  const choix = useMemo(
    () => (vers === undefined ? faits : { ...faits, vers, ...(annee === undefined ? {} : { annee }) }),
    [faits, vers, annee],
  );
  // Le cadre change avec la feuille, et quand on revient du résultat : ce qui le mesure le suit.
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const cadre = useMemo(() => ({ current: element }), [element]);
  const { comprise, erreur, total, fenetre } = useTableauCompris(reprise, cible, choix, cadre);
  const geste = useReprendre(reprise, choix, comprise);
  const premiere = Math.min((comprise?.titres ?? -1) + 1, Math.max(0, total - 1));
  const depart = { ligne: premiere, colonne: 0 };
  const { choisie, edition, allerA, editer, choisir } = useFoyerDeCellule(cadre);
  // Une autre feuille peut être plus petite que celle où l'on était.
  const tient = choisie !== null && choisie.ligne < total && choisie.colonne < (comprise?.colonnes.length ?? 0);
  const active = tient ? choisie : depart;
  const peutReprendre =
    geste.faite === null && (comprise?.comptes.entrent ?? 0) > 0 && !geste.enCours && !destination.manque;
  const surTouche = useTouchesDeGrille({
    comprise,
    total,
    active,
    allerA,
    editer,
    decider,
    reprendre: geste.lancer,
    revenir: geste.faite === null ? (sens) => revenir(cle, sens) : null,
    peutRevenir: (sens) => peutRevenir(cle, sens),
    peutReprendre,
  });
  const gestes = useMemo(
    () => ({
      choisir,
      editer,
      finir: (place: Place, texte: string | null) => {
        if (texte !== null) decider({ genre: 'ecrire', ...place, texte });
        allerA(place);
      },
    }),
    [choisir, editer, decider, allerA],
  );
  // Ce qui a fait venir le tableau est parti avec l'écran d'avant : le foyer va à sa première ligne.
  const arrive = comprise !== null;
  const auTableau = useEffectEvent(() => {
    const perdu = document.activeElement === document.body || document.activeElement?.id === 'contenu';
    if (perdu) allerA(active);
  });
  useEffect(() => {
    if (arrive) auTableau();
  }, [arrive]);
  useCollerPartout(reception, (texte) => {
    if (geste.faite !== null || document.activeElement?.closest('[data-place]') == null) return false;
    decider({ genre: 'ecrire', ...active, texte });
    return true;
  });

  if (erreur !== null && comprise === null)
    return (
      <>
        <EnTete titre="Reprendre un tableau" />
        <AttendreLeTableau reception={reception} perdu={erreur.message} />
      </>
    );
  if (comprise === null || destination.attend) return <Chargement>Lecture des colonnes…</Chargement>;
  const { comptes } = comprise;
  const feuille = comprise.feuilles[choix.feuille];
  const plusieurs = comprise.feuilles.length > 1 && geste.faite === null;
  const { faut } = MOTS_DE_CIBLE[comprise.cible];
  const comprises = comprise.colonnes.some(({ champ }) => champ !== null);
  const ici: EtapeDeReprise = geste.faite !== null ? 'resultat' : comprises ? 'lignes' : 'colonnes';
  const surAller = (etape: EtapeDeReprise) => {
    if (geste.faite !== null) {
      geste.revenir();
      // Le tableau revient d'abord à l'écran.
      requestAnimationFrame(() => mener(etape));
    } else mener(etape);
  };
  const mener = (etape: EtapeDeReprise) => {
    if (etape === 'fichier') allerA(active);
    else if (etape === 'colonnes') document.querySelector<HTMLElement>('.grille select')?.focus();
    else document.querySelector<HTMLElement>('.corps-reprise > .panneau h2')?.focus();
  };
  return (
    <SurfaceDeDepot icone="tableau" invite="Lâchez le fichier : son tableau s’ouvre." surDepot={reception.recevoir}>
      <EnTete
        titre="Reprendre un tableau"
        faits={[
          <Fragment key="fichier">
            <Icone nom="tableau" petite />
            {comprise.nom}
          </Fragment>,
          geste.faite === null && <ContenuDuTableau key="contenu" />,
          geste.faite === null && destination.lieux.length > 0 && (
            <VersLaFeuille key="vers" destination={destination} />
          ),
          plusieurs ? (
            <FeuilleDuClasseur key="feuille" feuilles={comprise.feuilles} choisie={choix.feuille} decider={decider} />
          ) : (
            feuille !== undefined && ![comprise.nom, ''].includes(feuille.nom) && `Feuille « ${feuille.nom} »`
          ),
          feuille !== undefined &&
            `${pluriel(feuille.lignes, 'ligne', 'lignes')}, ${pluriel(feuille.colonnes, 'colonne', 'colonnes')}`,
          geste.faite === null && 'Rien n’est écrit avant votre accord, tout s’annule en un geste',
        ].filter((fait) => fait !== false)}
        gestes={
          geste.faite === null && (
            <>
              <RapportDeReprise reprise={reprise} cible={cible} choix={choix} />
              <Lien
                vers={dOuLonVient(cible, vers ?? null, destination.annee, destination.deLaConvention)}
                genre="bouton"
              >
                Abandonner
              </Lien>
              <Bouton
                genre="premier"
                desactive={comptes.entrent === 0 || destination.manque}
                enCours={geste.enCours}
                surClic={geste.lancer}
              >
                {comptes.entrent === 0 ? 'Reprendre' : `Reprendre ${pluriel(comptes.entrent, 'ligne', 'lignes')}`}
              </Bouton>
            </>
          )
        }
      />
      <Etapes ici={ici} surAller={surAller} />
      {geste.faite !== null ? (
        <Resultat
          repris={geste.faite}
          comprise={comprise}
          suite={destination.suite ?? MOTS_DE_CIBLE[cible].suite}
          annulee={geste.annulee}
          enCours={geste.annulation}
          surAnnuler={geste.annuler}
          surRevenir={() => surAller('fichier')}
          surAutre={reception.recommencer}
          rapport={<RapportDeReprise reprise={reprise} cible={cible} choix={choix} />}
        />
      ) : (
        <div className="corps-panneau corps-reprise">
          <div className="corps">
            {(geste.refus ?? reception.refus) !== null && (
              <Repere sens="erreur" mot={geste.refus === null ? 'Tableau non lu.' : 'Rien n’est repris.'} annonce>
                {geste.refus ?? reception.refus}
              </Repere>
            )}
            {geste.arretee && (
              <Repere sens="info" mot="Reprise arrêtée." annonce>
                Rien n’a été écrit, vos choix sont gardés.
              </Repere>
            )}
            <SansDestination destination={destination} />
            {!comprises && (
              <Repere sens="alerte" mot="Aucune colonne comprise.">
                Dites ce qu’est chaque colonne dans les listes au-dessus du tableau ; {faut}.
              </Repere>
            )}
            {comprise.proposee !== null && (
              <Repere
                sens="info"
                mot={`${MOTS_DE_CIBLE[comprise.proposee].quoi} ?`}
                gestes={<Bouton surClic={() => choisirCible(comprise.proposee ?? 'personnes')}>Lire ainsi</Bouton>}
              >
                Plus de colonnes se comprennent si ce tableau contient cela.
              </Repere>
            )}
            {comprise.lecture.length > 0 && <LigneCalme>{comprise.lecture.join(' ')}</LigneCalme>}
            <Grille
              key={choix.feuille}
              cadre={cadre}
              surCadre={setElement}
              comprise={comprise}
              choix={choix}
              total={total}
              fenetre={fenetre}
              active={active}
              edition={edition}
              gestes={gestes}
              decider={decider}
              surTouche={surTouche}
            />
            <BarreDeCellule
              place={active}
              montree={comprise.montrees.find(({ ligne }) => ligne === active.ligne) ?? null}
              titres={comprise.titres}
              cible={comprise.cible}
              choix={choix}
              decider={decider}
              editer={editer}
              allerA={allerA}
            />
            <div className="pied-de-grille">
              <LigneDesTitres comprise={comprise} decider={decider} />
              <span className="note">F8 : remarque suivante ; F2 : récrire ; Espace : laisser la ligne</span>
            </div>
          </div>
          <PanneauDeReprise comprise={comprise} choix={choix} decider={decider} allerA={allerA} editer={editer} />
        </div>
      )}
    </SurfaceDeDepot>
  );
}
