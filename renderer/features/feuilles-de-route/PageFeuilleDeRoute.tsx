import './feuilles-de-route.css';
import { type ReactNode, useState } from 'react';
import { appelleUnPoint } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { couvrir } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useGesteDeLAdresse } from '#renderer/app/use-geste-de-l-adresse.ts';
import { OngletArgent } from './argent/OngletArgent.tsx';
import { OngletCalendrier } from './calendrier/OngletCalendrier.tsx';
import { AxesEtObjectifs } from './arbre/AxesEtObjectifs.tsx';
import { OngletCarte } from './carte/OngletCarte.tsx';
import { OngletCouverture } from './couverture/OngletCouverture.tsx';
import { OngletIndicateurs } from './multiples/OngletIndicateurs.tsx';
import { OngletParEtat } from './kanban/OngletParEtat.tsx';
import { EnTeteFeuille } from './EnTeteFeuille.tsx';
import { EtapeDeLaFeuille } from './EtapeDeLaFeuille.tsx';
import { ModifierFeuille } from './ModifierFeuille.tsx';
import { PremierAxe } from './PremierAxe.tsx';
import { filtresDeLAdresse, lireFiltres } from './tableau/filtres.ts';
import { NouvelleAction } from './tableau/NouvelleAction.tsx';
import { OngletTableau } from './tableau/OngletTableau.tsx';
import { AUTRES_VUES, estUneVue, VUES_FILTREES } from './vues.ts';

interface Proprietes {
  readonly id: string;
  /** « tableau », « calendrier », « couverture », « argent », une des autres vues ; « axes » : ranger l'arbre. */
  readonly onglet: string;
}

/** Une feuille de route : ses actions par axe, les quartiers qu'elles couvrent, l'argent, et de quoi la composer. */
export function PageFeuilleDeRoute({ id, onglet }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const { donnees: tableau, vu, erreur } = useRequete('feuillesDeRoute.tableau', { id });
  const adresse = useAdresse();
  const [modifie, setModifie] = useState(false);
  const [nouvelle, setNouvelle] = useState<string | null>(null);
  const racine = `/feuilles-de-route/${id}`;
  const de = tableau?.contrat ?? tableau?.instance ?? null;
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    ...(de === null ? [] : [{ nom: de.nom, vers: `/${tableau?.contrat ? 'contrats' : 'instances'}/${de.id}` }]),
    ...(onglet === 'axes'
      ? [{ nom: tableau?.feuille.intitule ?? 'Feuille de route', vers: racine }, { nom: 'Axes et objectifs' }]
      : [{ nom: tableau?.feuille.intitule ?? 'Feuille de route' }]),
  );
  // Une vue sans action n'a rien à placer : les premiers gestes sont ceux du tableau.
  const surPremiere = () => setNouvelle(lireFiltres(adresse.lire).axes[0] ?? tableau?.axes[0]?.id ?? null);
  useGesteDeLAdresse('creer', surPremiere, tableau !== null);
  if (tableau === null && erreur !== null)
    return (
      <>
        <EnTete titre="Feuille de route" />
        <div className="corps">
          <Vide
            icone="piles"
            geste={
              <Lien vers="/contrats" genre="premier">
                Voir les contrats de ville
              </Lien>
            }
          >
            {erreur.message}
          </Vide>
        </div>
      </>
    );
  if (tableau === null || hote === null) return <Chargement>Chargement de la feuille de route…</Chargement>;
  const { aujourdHui } = hote;
  const { axes, lignes, quartiers } = tableau;
  const sansAction = couvrir(lignes, axes, quartiers).sansAction.length;
  const aVoir = lignes.filter(({ avancement }) => appelleUnPoint(avancement)).length;
  const filtres = filtresDeLAdresse(adresse.lire);
  const vers = (vue: string) => `${racine}/${vue}${VUES_FILTREES.includes(vue) ? filtres : ''}`;
  const duTableau = `${racine}${VUES_FILTREES.includes(onglet) || onglet === 'tableau' ? filtres : ''}`;
  const commun = { tableau, vu, aujourdHui, surNouvelle: surPremiere };
  const contenus: Readonly<Record<string, ReactNode>> = {
    ...(axes.length === 0
      ? {}
      : { calendrier: <OngletCalendrier {...commun} />, 'par-etat': <OngletParEtat {...commun} /> }),
    axes: <AxesEtObjectifs tableau={tableau} vu={vu} />,
    carte: <OngletCarte tableau={tableau} />,
    indicateurs: <OngletIndicateurs tableau={tableau} surNouvelle={surPremiere} />,
    couverture: <OngletCouverture tableau={tableau} />,
    argent: <OngletArgent tableau={tableau} />,
  };
  return (
    <>
      <EnTeteFeuille
        tableau={tableau}
        aujourdHui={aujourdHui}
        dansLArbre={onglet === 'axes'}
        surModifier={() => setModifie(true)}
        surNouvelle={surPremiere}
      />
      <EtapeDeLaFeuille tableau={tableau} surChoisirLInstance={() => setModifie(true)} />
      <Onglets
        libelle="Vues de la feuille de route"
        onglets={[
          { vers: duTableau, nom: 'Tableau', compte: aVoir > 0 ? `${lignes.length}, ${aVoir} à voir` : lignes.length },
          { vers: vers('calendrier'), nom: 'Calendrier' },
          {
            vers: vers('couverture'),
            nom: 'Couverture des QPV',
            compte: lignes.length > 0 && sansAction > 0 ? `${sansAction} sans action` : undefined,
          },
          { vers: vers('argent'), nom: 'Argent' },
        ]}
        ici={estUneVue(onglet) ? vers(onglet) : duTableau}
        autres={AUTRES_VUES.map(({ id: vue, nom }) => ({ vers: vers(vue), nom }))}
      />
      {contenus[onglet] ??
        (axes.length === 0 ? (
          <div className="corps">
            <PremierAxe feuilleId={id} />
          </div>
        ) : (
          <OngletTableau tableau={tableau} aujourdHui={aujourdHui} surNouvelle={setNouvelle} />
        ))}
      {modifie && <ModifierFeuille tableau={tableau} vu={vu} surFermer={() => setModifie(false)} />}
      {nouvelle !== null && <NouvelleAction tableau={tableau} axeId={nouvelle} surFermer={() => setNouvelle(null)} />}
    </>
  );
}
