import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { useState } from 'react';
import { DemanderLeMotif } from './DemanderLeMotif.tsx';

const ETATS = etatFicheSchema.options.map((valeur) => ({ valeur, libelle: etatFicheLibelle[valeur] }));

const MOT_DU_MOTIF: Readonly<Record<EtatFiche, string>> = {
  a_venir: 'Motif',
  en_cours: 'Motif',
  bloquee: 'Ce qui bloque',
  en_pause: 'Pourquoi cette pause',
  terminee: 'Motif',
  abandonnee: 'Pourquoi on l’abandonne',
};

interface Etat {
  readonly etat: EtatFiche;
  readonly etatMotif: string | null;
  readonly etatDepuis: string | null;
}

interface Proprietes {
  readonly lu: Etat;
  readonly aujourdHui: string;
  readonly modifier: (patch: Partial<Etat>) => Promise<unknown>;
}

/** L'état d'une action ou d'une sous-action : ce qui l'arrête se dit en une ligne, avant d'être gardé, et depuis quand. */
export function EtatSurPlace({ lu, aujourdHui, modifier }: Proprietes) {
  const [voulu, setVoulu] = useState<EtatFiche | null>(null);
  const [faute, setFaute] = useState<string | null>(null);
  const prendre = (etat: EtatFiche | null) => {
    setFaute(null);
    if (etat === null || etat === lu.etat) return setVoulu(null);
    setVoulu(etat);
    // Celui-ci demande un motif : il attend la ligne qui l'explique.
    if (demandeUnMotif(etat)) return;
    modifier({ etat })
      .catch((cause: unknown) => setFaute(phraseDe(cause)))
      .finally(() => setVoulu(null));
  };
  const attendu = voulu !== null && demandeUnMotif(voulu) ? voulu : null;
  return (
    <div className="etat-de-l-action">
      <div className="choix-sur-place">
        <ChampChoix libelle="État" options={ETATS} valeur={voulu ?? lu.etat} surChange={prendre} faute={faute} />
      </div>
      {attendu !== null && (
        <DemanderLeMotif
          key={attendu}
          libelle={MOT_DU_MOTIF[attendu]}
          envoyer={async (etatMotif) => {
            await modifier({ etat: attendu, etatMotif });
            setVoulu(null);
          }}
          surRenoncer={() => setVoulu(null)}
        />
      )}
      {attendu === null && demandeUnMotif(lu.etat) && (
        <>
          <DateSurPlace
            libelle="Depuis le"
            valeur={lu.etatDepuis}
            aujourdHui={aujourdHui}
            exemple="sans date connue"
            surEnregistrer={(etatDepuis) => modifier({ etatDepuis })}
          />
          <div className="motif-de-l-etat">
            <ChampSurPlace
              libelle={MOT_DU_MOTIF[lu.etat]}
              souple
              valeur={lu.etatMotif ?? ''}
              surEnregistrer={(etatMotif) => modifier({ etatMotif })}
            />
          </div>
        </>
      )}
    </div>
  );
}
