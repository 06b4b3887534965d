import './composition.css';
import { useEffect, useRef, useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';
import { voixAu, voixDesSieges } from '#shared/domain/instance/voix.rules.ts';
import { AjouterSiege } from './AjouterSiege.tsx';
import { colonnesDesSieges, groupeDeCategorie } from './colonnes.tsx';
import { lireSieges, type SiegeLu } from './lecture.ts';
import { Nommer, type PlaceANommer } from './Nommer.tsx';
import { PanneauComposition } from './PanneauComposition.tsx';
import { PanneauSiege } from './PanneauSiege.tsx';
import { foyerLibre } from '#renderer/ui/gestes/foyer-libre.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** La composition à une date : un siège par ligne, groupés par catégorie du décret ; le siège choisi à droite. */
export function OngletComposition({ fiche, vu, aujourdHui }: Proprietes) {
  const adresse = useAdresse();
  const cadre = useRef<HTMLDivElement>(null);
  const [aNommer, setANommer] = useState<PlaceANommer | null>(null);
  const [ajoute, setAjoute] = useState(false);
  const [saisie, setSaisie] = useState<string | null>(null);
  const [repliees, setRepliees] = useState<ReadonlySet<string>>(new Set());
  const demandee = adresse.lire('date');
  const autreDate = demandee !== null;
  const date = estDateCivile(demandee) ? demandee : aujourdHui;

  const tous = lireSieges(fiche.instance.type, fiche.sieges, date);
  const voix = voixAu(fiche.voix, date);
  const poids =
    voix.length === 0 ? null : voixDesSieges({ instance: fiche.instance, sieges: fiche.sieges, voix }).parSiege;
  const vacants = tous.filter(({ etat }) => etat !== 'pourvu');
  const aRenouveler = tous.filter(
    ({ titulaire, etat }) => etat === 'echu' || echeanceMandat(titulaire?.fin ?? null, date) !== null,
  );
  const seulsARenouveler = adresse.lire('echeances') !== null && aRenouveler.length > 0;
  const seulsVacants = adresse.lire('vacants') !== null && vacants.length > 0;
  const choisi = tous.find(({ siege }) => siege.id === adresse.lire('siege')) ?? null;
  const nommait = useRef(false);
  // Nommer redessine la ligne d'où l'on venait : le foyer va au titre du panneau plutôt que nulle part.
  useEffect(() => {
    if (nommait.current && aNommer === null && foyerLibre()) {
      cadre.current?.parentElement?.querySelector<HTMLElement>('.panneau h2')?.focus({ preventScroll: true });
    }
    nommait.current = aNommer !== null;
  }, [aNommer]);
  const basculer = (categorie: string) =>
    setRepliees((avant) => {
      const apres = new Set(avant);
      if (!apres.delete(categorie)) apres.add(categorie);
      return apres;
    });
  const nommer = (lu: SiegeLu) => setANommer({ lu, role: 'titulaire' });

  const poserDate = (nouvelle: string | null) => {
    setSaisie(nouvelle);
    if (estDateCivile(nouvelle)) adresse.poser({ date: nouvelle });
  };

  return (
    <div className="corps-panneau">
      <div className="corps" ref={cadre}>
        <div className="outils">
          <span className="puces">
            <Puce prise={!autreDate} surClic={() => adresse.poser({ date: null })}>
              Aujourd’hui
            </Puce>
            <Puce prise={autreDate} surClic={() => adresse.poser({ date: autreDate ? null : aujourdHui })}>
              {date === aujourdHui ? 'À une autre date…' : `Au ${dateCourte(date)}`}
            </Puce>
            {vacants.length > 0 && (
              <Puce
                prise={seulsVacants}
                surClic={() => adresse.poser({ vacants: seulsVacants ? null : '', echeances: null })}
              >
                {`Sièges vacants : ${vacants.length}`}
              </Puce>
            )}
            {aRenouveler.length > 0 && (
              <Puce
                prise={seulsARenouveler}
                surClic={() => adresse.poser({ echeances: seulsARenouveler ? null : '', vacants: null })}
              >
                {`À renouveler : ${aRenouveler.length}`}
              </Puce>
            )}
          </span>
          <span className="pousse" />
          <Bouton genre="discret" icone="plus" surClic={() => setAjoute(true)}>
            Siège
          </Bouton>
          <Lien vers={`/instances/${fiche.instance.id}/coller`} genre="discret">
            Coller des membres
          </Lien>
        </div>
        {autreDate && (
          <div className="outils date-voulue">
            <ChampDate
              libelle="Composition au"
              forme="courte"
              valeur={saisie ?? demandee}
              surChange={poserDate}
              aujourdHui={aujourdHui}
            />
          </div>
        )}
        <Tableau
          libelle={`Composition au ${dateCourte(date)}`}
          colonnes={colonnesDesSieges({ surNommer: nommer, poids, date })}
          lignes={seulsVacants ? vacants : seulsARenouveler ? aRenouveler : tous}
          cle={({ siege }) => siege.id}
          groupe={({ categorie }) =>
            groupeDeCategorie(
              categorie,
              { tous, poids },
              {
                replie: repliees.has(categorie.numero),
                surBasculer: () => basculer(categorie.numero),
              },
            )
          }
          surOuvrir={({ siege }) => adresse.poser({ siege: siege.id })}
          ouverte={choisi?.siege.id ?? null}
          vide={
            <Vide icone="personnes" geste={<Bouton surClic={() => setAjoute(true)}>Ajouter un siège</Bouton>}>
              Cette instance n’a aucun siège.
            </Vide>
          }
        />
      </div>
      {choisi === null ? (
        <PanneauComposition fiche={fiche} lus={tous} date={date} aujourdHui={aujourdHui} />
      ) : (
        <PanneauSiege
          key={choisi.siege.id}
          fiche={fiche}
          lu={choisi}
          sieges={tous}
          vu={vu}
          date={date}
          aujourdHui={aujourdHui}
          surNommer={setANommer}
          surFermer={() => adresse.poser({ siege: null })}
        />
      )}
      {aNommer !== null && (
        <Nommer place={aNommer} aujourdHui={aujourdHui} sieges={tous} surFermer={() => setANommer(null)} />
      )}
      {ajoute && (
        <AjouterSiege
          fiche={fiche}
          surFermer={() => setAjoute(false)}
          surAjoute={(siege) => adresse.poser({ siege, vacants: null })}
        />
      )}
    </div>
  );
}
