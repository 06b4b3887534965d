import { useState } from 'react';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { PeriodeSurPlace } from '#renderer/app/periode/PeriodeSurPlace.tsx';
import { ProvenanceSurPlace } from '#renderer/app/provenance/ProvenanceSurPlace.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import {
  echelonsAdmis,
  echelonsEnonces,
  horsDesEchelons,
  sansSonEchelon,
} from '#shared/domain/designation/echelons.rules.ts';
import { etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { nomDe } from '../colonnes.tsx';
import type { Designation, Genre } from '../designations.types.ts';
import { RANGS } from '../rangs.ts';
import { TerritoiresChoisis } from '#renderer/app/territoires/TerritoiresChoisis.tsx';
import { QuiEstDesigne } from './QuiEstDesigne.tsx';
import { Remplacer } from './Remplacer.tsx';
import { Terminer } from './Terminer.tsx';

interface Proprietes {
  readonly designation: Designation;
  readonly genres: readonly Genre[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surOuvrir: (id: string) => void;
}

type Geste = 'remplacer' | 'vacante' | 'terminer';

/** Une désignation : qui, où, de quand à quand, d'après quoi ; la remplacer, la terminer, la dire vacante. */
export function PanneauDesignation({ designation, genres, aujourdHui, surFermer, surOuvrir }: Proprietes) {
  const { id, personne } = designation;
  const [geste, setGeste] = useState<Geste | null>(null);
  const { vu } = useRequete('designations.tableau', { qpv: null });
  const nom = nomDe(designation);
  const { modifier } = useModification('designations.modifier', { id, vu, objet: nom });
  const placer = useCommande('designations.placer');
  const suppression = useCommande('designations.supprimer');
  const genre = genres.find((un) => un.id === designation.genre);
  const ailleurs = sansSonEchelon(designation.genre, designation.territoires)
    ? designation.territoires
    : horsDesEchelons(designation.genre, designation.territoires);
  const passee = etatDesignation(designation, aujourdHui) === 'passee';

  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    donnerAvis('Désignation supprimée. Ctrl Z la rend.');
  };

  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <p className="note">
        {enCapitale(
          designationLibelle({
            genre: designation.genre,
            nomDeGenre: genre?.nom ?? null,
            rang: designation.rang,
            civilite: personne?.civilite ?? null,
            territoires: [],
          }),
        )}
      </p>
      <QuiEstDesigne personne={personne} />
      {!passee && (
        <div className="puces gestes-designation">
          <Bouton surClic={() => setGeste('remplacer')}>{personne === null ? 'Pourvoir…' : 'Remplacer…'}</Bouton>
          {personne !== null && <Bouton surClic={() => setGeste('vacante')}>Déclarer vacante…</Bouton>}
          <Bouton genre="discret" surClic={() => setGeste('terminer')}>
            Terminer…
          </Bouton>
        </div>
      )}
      <div className="fiche fiche-designation">
        <TerritoiresChoisis
          libelle="Territoires"
          valeur={designation.territoires}
          genres={echelonsAdmis(designation.genre)}
          surChange={(territoires) =>
            void placer
              .lancer({ id, territoires: territoires.map(({ genre: maille, code }) => ({ genre: maille, code })) })
              .catch(direRefus())
          }
        />
        {ailleurs.length > 0 && (
          <p className="note">
            {`On désigne ici pour ${echelonsEnonces(designation.genre)} : ${enumerer(ailleurs.map(({ libelle }) => libelle))} ne compte pas sur la carte.`}
          </p>
        )}
        <ChoixSurPlace
          libelle="Rang"
          options={RANGS}
          valeur={designation.rang}
          surEnregistrer={(rang) => (rang === null ? Promise.resolve() : modifier({ rang }))}
        />
        <PeriodeSurPlace
          du="Depuis"
          au="Jusqu’au"
          debut={designation.debut}
          fin={designation.fin}
          aujourdHui={aujourdHui}
          modifier={modifier}
        />
        <ProvenanceSurPlace
          source={designation.source}
          verifie="Vérifiée le"
          verifieLe={designation.verifieLe}
          aujourdHui={aujourdHui}
          modifier={modifier}
        />
        {designation.verifieLe !== aujourdHui && (
          <p>
            <Bouton genre="discret" surClic={() => void modifier({ verifieLe: aujourdHui }).catch(direRefus())}>
              Vérifiée aujourd’hui
            </Bouton>
          </p>
        )}
        <ChampSurPlace
          libelle="Note"
          long
          exemple="Ajouter une note"
          valeur={designation.note ?? ''}
          surEnregistrer={(note) => modifier({ note })}
        />
      </div>
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="designation" id={id} />
      </Bloc>
      <div className="panneau-fin">
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void supprimer().catch(direRefus())}
        >
          Supprimer, saisie par erreur
        </Bouton>
      </div>
      {(geste === 'remplacer' || geste === 'vacante') && (
        <Remplacer
          designation={designation}
          vacante={geste === 'vacante'}
          aujourdHui={aujourdHui}
          surFermer={() => setGeste(null)}
          surFaite={surOuvrir}
        />
      )}
      {geste === 'terminer' && (
        <Terminer designation={designation} aujourdHui={aujourdHui} surFermer={() => setGeste(null)} />
      )}
    </Panneau>
  );
}
