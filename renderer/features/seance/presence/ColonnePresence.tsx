import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { useSeance } from '../contexte-seance.ts';
import { type DemandeDePresence, DialogueDePresence } from './DialoguesDePresence.tsx';
import { grouperPresences } from './dire-presence.ts';
import { GestesDeGroupe } from './GestesDeGroupe.tsx';
import { LignePresence, LigneVacante } from './LignePresence.tsx';
import { ligneDInvite, ListeDesInvites, useInvitesDeplies } from './ListeDesInvites.tsx';
import { type GesteDePresence, MenuDePresence } from './MenuDePresence.tsx';
import { Quorum } from '../quorum/Quorum.tsx';
import { SansQuorum } from '../quorum/SansQuorum.tsx';
import { useConstats } from './use-constats.ts';
import { useListeAuClavier } from './use-liste-au-clavier.ts';
import { foyerLibre } from '#renderer/ui/gestes/foyer-libre.ts';

interface MenuOuvert {
  readonly nom: string;
  readonly gestes: readonly GesteDePresence[];
}

/** La ligne où revient le foyer après un dialogue. */
const ligneDe = (demande: DemandeDePresence): string | null =>
  'ligne' in demande ? demande.ligne.siege.id : demande.genre === 'completer' ? demande.invite.presenceId : null;

/**
 * Qui est là au point choisi : le quorum, chaque siège par catégorie, puis les invités. Rien n'est coché d'avance.
 * @param appels Combien de fois F2 a demandé la présence : à chaque appel, le foyer vient à la liste.
 */
export function ColonnePresence({ appels }: { readonly appels: number }) {
  const { seance, auPoint, point, fige } = useSeance();
  const cadre = useRef<HTMLDivElement>(null);
  const ancre = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState<MenuOuvert | null>(null);
  const [demande, setDemande] = useState<DemandeDePresence | null>(null);
  const [retours, setRetours] = useState(0);
  const [deplie, setDeplie] = useInvitesDeplies(seance.invites.length);
  const constats = useConstats(setDemande);
  const groupes = useMemo(() => grouperPresences(seance, auPoint, point?.deports), [seance, auPoint, point]);
  const pourvues = groupes.flatMap(({ lignes }) => lignes).filter(({ personne }) => personne !== null);
  const aConstater = pourvues.filter(({ statut }) => statut === null).length;

  const ouvrirMenu = (bouton: HTMLElement, ouvert: MenuOuvert) => {
    ancre.current = bouton;
    setMenu(ouvert);
  };
  const gestesDe = (id: string): MenuOuvert | null => {
    const ligne = pourvues.find(({ siege }) => siege.id === id);
    if (ligne !== undefined) return { nom: ligne.nom, gestes: constats.menuDuSiege(ligne) };
    const un = seance.invites.find(({ presenceId }) => presenceId === id);
    return un === undefined ? null : { nom: nomComplet(un.personne), gestes: constats.menuDeLInvite(un) };
  };
  const surMenu = (id: string, bouton: HTMLElement) => {
    const ouvert = gestesDe(id);
    if (ouvert !== null) ouvrirMenu(bouton, ouvert);
  };
  const liste = useListeAuClavier({
    cadre,
    lignes: [
      ...pourvues.map(({ siege, nom }) => ({ id: siege.id, nom })),
      ...(deplie ? seance.invites : []).map(({ presenceId, personne }) => ({
        id: presenceId,
        nom: nomComplet(personne),
      })),
    ],
    surMenu,
  });
  const venir = useEffectEvent(() => liste.prendreLeFoyer());
  useEffect(() => {
    if (appels > 0) venir();
  }, [appels]);

  useEffect(() => {
    if (retours > 0) venir();
  }, [retours]);

  // Le geste « tous les autres » disparaît une fois fait : le foyer va à la liste.
  useEffect(() => {
    if (aConstater === 0 && foyerLibre()) venir();
  }, [aConstater]);

  // Le menu d'où vient ce dialogue n'est plus là : le foyer va à la ligne dont il parle.
  const fermerDialogue = () => {
    const ligne = demande === null ? null : ligneDe(demande);
    if (ligne !== null) liste.surFoyer(ligne);
    setDemande(null);
    setRetours((n) => n + 1);
  };
  const toucher = (id: string): Promise<unknown> => {
    liste.surFoyer(id);
    const ligne = pourvues.find(({ siege }) => siege.id === id);
    if (ligne !== undefined) return constats.basculer(ligne);
    const un = seance.invites.find(({ presenceId }) => presenceId === id);
    return un === undefined ? Promise.resolve() : constats.basculerInvite(un);
  };
  // Les lignes reçoivent toujours les mêmes deux fonctions ; elles font ce que dit le dernier rendu.
  const dernier = useRef({ toucher, surMenu });
  useLayoutEffect(() => {
    dernier.current = { toucher, surMenu };
  });
  const surClic = useCallback((id: string) => dernier.current.toucher(id), []);
  const surAutres = useCallback((id: string, bouton: HTMLElement) => dernier.current.surMenu(id, bouton), []);
  const commun = (id: string) => ({ id, atteinte: liste.atteinte === id, fige, surClic, surMenu: surAutres });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les flèches y vont de personne en personne.
    <div ref={cadre} onKeyDown={liste.surTouche}>
      <Quorum />
      <SansQuorum />
      {!fige && <GestesDeGroupe constats={constats} aConstater={aConstater} pourvus={pourvues.length} />}
      {groupes.map(({ titre, lignes }) => (
        <section key={titre} aria-label={titre}>
          <h3 className="pers-groupe">{titre}</h3>
          <ul>
            {lignes.map((ligne) =>
              ligne.personne === null ? (
                <LigneVacante key={ligne.siege.id} organisme={ligne.siege.organisme} />
              ) : (
                <LignePresence key={ligne.siege.id} ligne={ligne} {...commun(ligne.siege.id)} />
              ),
            )}
          </ul>
        </section>
      ))}
      <ListeDesInvites
        deplie={deplie}
        surDeplier={setDeplie}
        montrer={(un) => (
          <LignePresence key={un.presenceId} ligne={ligneDInvite(seance, un)} {...commun(un.presenceId)} />
        )}
      />
      <MenuDePresence ancre={ancre} nom={menu?.nom ?? ''} gestes={menu?.gestes ?? []} surFermer={() => setMenu(null)} />
      {demande !== null && <DialogueDePresence demande={demande} surFermer={fermerDialogue} />}
    </div>
  );
}
