import { type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { cumuler } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { ecrireTri } from '#renderer/app/personnes/tri-de-l-adresse.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Tri } from '#renderer/ui/tableau/colonne.ts';
import type { Groupe } from '#renderer/ui/tableau/groupes.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { type AxeDeFeuille, type LigneDeFeuille, nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { ApportsDesActions } from './ApportsDesActions.tsx';
import { BarreDeFiltres } from './BarreDeFiltres.tsx';
import { COLONNES_AU_CHOIX, COLONNES_D_ABORD, colonnesDesActions, compterParQuartier } from './colonnes.tsx';
import { ecrireListe, estFiltre, filtrer, lireFiltres, SANS_FILTRE } from './filtres.ts';
import { GestesDeLot } from './GestesDeLot.tsx';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly aujourdHui: string;
  /** Ouvre la saisie d'une action dans cet axe. */
  readonly surNouvelle: (axeId: string) => void;
}

/** Le temps qu'un dialogue se ferme, et rende le foyer à un bouton qui n'est plus là. */
const FERMETURE = 150;

const lireTri = (mot: string | null): Tri | null =>
  mot === null ? null : { colonne: mot.replace(/^-/u, ''), sens: mot.startsWith('-') ? 'descendant' : 'montant' };

/** Au-delà, la couverture les nomme tous. */
const NOMMES = 12;

/** Les quartiers que rien ne vise, nommés : c'est ce que l'on vient voir. */
function QuartiersSansAction({
  quartiers,
  montrees,
  filtre,
  couverture,
}: {
  readonly quartiers: TableauDeFeuille['quartiers'];
  readonly montrees: readonly LigneDeFeuille[];
  readonly filtre: boolean;
  /** Où chacun se lit, axe par axe. */
  readonly couverture: string;
}) {
  const comptes = compterParQuartier(montrees);
  const sans = quartiers.filter(({ code }) => !comptes.has(code)).map(({ libelle }) => libelle);
  if (sans.length === 0) return null;
  return (
    <p className="quartiers-sans-action">
      <Etat sens="alerte">{`${pluriel(sans.length, 'QPV', 'QPV')} sans action`}</Etat>
      <span>{`${filtre ? 'parmi celles montrées ' : ''}: ${sans.length > NOMMES ? `${sans.slice(0, NOMMES).join(', ')}, et ${sans.length - NOMMES} autres` : enumerer(sans)}.`}</span>
      {sans.length > NOMMES && <Lien vers={couverture}>Les voir tous</Lien>}
    </p>
  );
}

/** Les actions, groupées par axe : ce qu'elles visent, où elles en sont, ce qu'elles coûtent. */
export function OngletTableau({ tableau, aujourdHui, surNouvelle }: Proprietes) {
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [replies, setReplies] = useState<ReadonlySet<string>>(new Set());
  const { axes, lignes, quartiers } = tableau;
  const filtres = lireFiltres(adresse.lire);
  const filtre = estFiltre(filtres);
  const montrees = filtrer(lignes, filtres);
  const colonnesDites = adresse.lire('colonnes');
  const colonnes = new Set(colonnesDites === null ? COLONNES_D_ABORD : colonnesDites.split('|'));
  const parAxe = Map.groupBy(montrees, ({ axeId }) => axeId);
  const poser = (valeurs: Readonly<Record<string, string | null>>) => {
    setChoisies(new Set());
    adresse.poser(valeurs);
  };

  const groupeDe = (axe: AxeDeFeuille): Groupe => {
    const siennes = parAxe.get(axe.id) ?? [];
    const partage = cumuler(siennes.map((ligne) => ligne.partage));
    const nom = nomDAxe(axe);
    return {
      cle: axe.id,
      titre: (
        <>
          <span className="nom-d-axe">{nom}</span>
          <span className="note compte-d-axe">{plurielOuAucun(siennes.length, 'aucune', 'action', 'actions')}</span>
          <BoutonCarre icone="plus" libelle={`Ajouter une action : ${nom}`} surClic={() => surNouvelle(axe.id)} />
        </>
      ),
      totaux: {
        droitCommun: montantFr(partage.droitCommun),
        specifique: montantFr(partage.specifique),
        autres: montantFr(partage.autres),
      },
      repli: {
        nom,
        replie: replies.has(axe.id),
        surBasculer: () =>
          setReplies((avant) =>
            avant.has(axe.id) ? new Set([...avant].filter((id) => id !== axe.id)) : new Set([...avant, axe.id]),
          ),
      },
    };
  };
  const groupes = axes.map(groupeDe);
  const parCle = new Map(groupes.map((groupe) => [groupe.cle, groupe]));
  const groupesMontres = groupes.filter(({ cle }) => (filtre ? parAxe.has(cle) : true));
  /** Le geste fait, le foyer revient à une des lignes qu'il a touchées. */
  const rendreLaMain = () => {
    const [premiere] = choisies;
    setChoisies(new Set());
    setTimeout(() => document.querySelector<HTMLElement>(`tr[data-cle="${premiere}"]`)?.focus(), FERMETURE);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Insert') return;
    const cle = (evenement.target as Element).closest<HTMLElement>('tr[data-cle]')?.dataset['cle'];
    const ici = lignes.find(({ id }) => id === cle)?.axeId ?? filtres.axes[0] ?? axes[0]?.id;
    if (ici === undefined) return;
    evenement.preventDefault();
    surNouvelle(ici);
  };

  return (
    // Les touches des lignes remontent ici ; elles ont chacune leur rôle.
    // biome-ignore lint/a11y/noStaticElementInteractions: n'écoute que ce que ses lignes laissent passer.
    <div className="corps" onKeyDown={surTouche}>
      <div className="outils">
        <BarreDeFiltres tableau={tableau} filtres={filtres} poser={poser} />
        <span className="pousse">
          <MenuDeChoix
            libelle="Colonnes"
            icone="colonnes"
            options={COLONNES_AU_CHOIX}
            choisis={colonnes}
            surChange={(choix) => adresse.poser({ colonnes: ecrireListe(choix) ?? 'aucune' })}
          />
        </span>
      </div>
      <div className={classes('tableau-de-route', colonnes.size > COLONNES_D_ABORD.length && 'large')}>
        <Tableau
          libelle={`Actions : ${tableau.feuille.intitule}`}
          colonnes={colonnesDesActions(tableau, montrees, colonnes)}
          lignes={montrees}
          cle={({ id }) => id}
          surOuvrir={({ id }) => aller(`/fiches-action/${id}?feuille=${tableau.feuille.id}`)}
          tri={lireTri(adresse.lire('tri'))}
          surTri={(tri) => adresse.poser({ tri: ecrireTri(tri) })}
          groupe={({ axeId }) => parCle.get(axeId) as Groupe}
          groupes={groupesMontres}
          choix={{
            choisies,
            surChange: setChoisies,
            nom: ({ intitule }) => intitule,
            mot: (nombre) => (nombre > 1 ? 'actions choisies' : 'action choisie'),
            gestes: (
              <GestesDeLot
                lignes={montrees.filter(({ id }) => choisies.has(id))}
                axes={axes}
                aujourdHui={aujourdHui}
                surFait={rendreLaMain}
              />
            ),
          }}
          vide={
            <Vide icone="chercher" geste={<Bouton surClic={() => poser(SANS_FILTRE)}>Tout montrer</Bouton>}>
              Aucune action ne répond à ces filtres.
            </Vide>
          }
        />
        <ApportsDesActions montrees={montrees} feuilleId={tableau.feuille.id} />
        {lignes.length > 0 && filtres.quartiers.length === 0 && (
          <QuartiersSansAction
            quartiers={quartiers}
            montrees={montrees}
            filtre={filtre}
            couverture={`/feuilles-de-route/${tableau.feuille.id}/couverture`}
          />
        )}
      </div>
    </div>
  );
}
