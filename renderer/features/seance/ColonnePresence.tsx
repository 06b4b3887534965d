import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { AjouterInvite } from './AjouterInvite.tsx';
import { useSeance } from './contexte-seance.ts';
import { grouperPresences, iconeDuStatut, type LigneDePresence, motDuStatut } from './dire-presence.ts';
import { DonnerPouvoir } from './DonnerPouvoir.tsx';
import { LignePresence, LigneVacante } from './LignePresence.tsx';
import { type GesteDePresence, MenuDePresence } from './MenuDePresence.tsx';
import { Quorum } from './Quorum.tsx';
import { SansQuorum } from './SansQuorum.tsx';
import { useConstats } from './use-constats.ts';
import { useListeAuClavier } from './use-liste-au-clavier.ts';

interface MenuOuvert {
  readonly nom: string;
  readonly gestes: readonly GesteDePresence[];
}

/**
 * Qui est là : le quorum, chaque siège par catégorie, puis les invités. Rien n'est coché d'avance.
 * @param appels Combien de fois F2 a demandé la présence : à chaque appel, le foyer vient à la liste.
 */
export function ColonnePresence({ appels }: { readonly appels: number }) {
  const { seance, fige } = useSeance();
  const cadre = useRef<HTMLDivElement>(null);
  const ancre = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState<MenuOuvert | null>(null);
  const [pouvoir, setPouvoir] = useState<LigneDePresence | null>(null);
  const [retours, setRetours] = useState(0);
  const constats = useConstats(setPouvoir);
  const groupes = useMemo(() => grouperPresences(seance), [seance]);
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
      ...seance.invites.map(({ presenceId, personne }) => ({ id: presenceId, nom: nomComplet(personne) })),
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
    if (aConstater === 0 && document.activeElement === document.body) venir();
  }, [aConstater]);

  // Le menu d'où vient ce dialogue n'est plus là : le foyer va à la ligne du mandant.
  const fermerPouvoir = () => {
    if (pouvoir !== null) liste.surFoyer(pouvoir.siege.id);
    setPouvoir(null);
    setRetours((n) => n + 1);
  };
  const commun = (id: string) => ({
    id,
    atteinte: liste.atteinte === id,
    fige,
    surMenu: (bouton: HTMLElement) => surMenu(id, bouton),
  });
  const toucher = (id: string, geste: () => void) => () => {
    liste.surFoyer(id);
    geste();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les flèches y vont de personne en personne.
    <div ref={cadre} onKeyDown={liste.surTouche}>
      <Quorum />
      <SansQuorum />
      {aConstater > 0 && !fige && (
        <div className="tous-les-autres" role="group" aria-label="Tous les autres">
          <span>{aConstater === pourvues.length ? 'Tous :' : 'Tous les autres :'}</span>
          <Bouton genre="discret" libelle="Tous les autres présents" surClic={() => constats.tousLesAutres('present')}>
            présents
          </Bouton>
          <Bouton genre="discret" libelle="Tous les autres absents" surClic={() => constats.tousLesAutres('absent')}>
            absents
          </Bouton>
        </div>
      )}
      {groupes.map(({ titre, lignes }) => (
        <section key={titre} aria-label={titre}>
          <h3 className="pers-groupe">{titre}</h3>
          <ul>
            {lignes.map((ligne) =>
              ligne.personne === null ? (
                <LigneVacante key={ligne.siege.id} organisme={ligne.siege.organisme} />
              ) : (
                <LignePresence
                  key={ligne.siege.id}
                  ligne={ligne}
                  {...commun(ligne.siege.id)}
                  surClic={toucher(ligne.siege.id, () => constats.basculer(ligne))}
                />
              ),
            )}
          </ul>
        </section>
      ))}
      <section aria-label="Invités, sans voix">
        <h3 className="pers-groupe">{`Invités, sans voix${seance.invites.length > 0 ? `, ${seance.invites.length}` : ''}`}</h3>
        <ul>
          {seance.invites.map((un) => (
            <LignePresence
              key={un.presenceId}
              ligne={{
                nom: nomComplet(un.personne),
                note: un.qualite ?? qualiteDe(un.personne) ?? '',
                statut: un.statut,
                mot: motDuStatut(un.statut, un.personne),
                icone: iconeDuStatut(un.statut),
                sansEffet: null,
              }}
              {...commun(un.presenceId)}
              surClic={toucher(un.presenceId, () => constats.basculerInvite(un))}
            />
          ))}
        </ul>
        {!fige && <AjouterInvite />}
      </section>
      <MenuDePresence ancre={ancre} nom={menu?.nom ?? ''} gestes={menu?.gestes ?? []} surFermer={() => setMenu(null)} />
      {pouvoir !== null && <DonnerPouvoir siege={pouvoir.siege} nom={pouvoir.nom} surFermer={fermerPouvoir} />}
    </div>
  );
}
