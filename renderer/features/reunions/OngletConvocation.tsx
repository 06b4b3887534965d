import { useState } from 'react';
import { dateLongue } from '#shared/dates/format.ts';
import { controlerConvocation, delaiApplicable } from '#shared/domain/reunion/convocation.rules.ts';
import { modaliteLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { modaliteSchema, type ReunionPatch } from '#shared/domain/reunion/reunion.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { fautesDeLHote } from '#renderer/ui/formulaire/fautes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { EnvoiDeLaConvocation } from './EnvoiDeLaConvocation.tsx';

const MODALITES = modaliteSchema.options.map((valeur) => ({ valeur, libelle: modaliteLibelle[valeur] }));

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Quand et où se tient la réunion, et ce que la convocation doit respecter. */
export function OngletConvocation({ seance, vu, aujourdHui }: Proprietes) {
  const { reunion } = seance;
  const { modifier } = useModification('reunions.modifier', {
    id: reunion.id,
    vu,
    objet: `Réunion du ${dateLongue(reunion.date)}`,
  });
  const [fautes, setFautes] = useState<Readonly<Record<string, string>>>({});
  const [saisie, setSaisie] = useState({
    date: reunion.date as string | null,
    heureDebut: reunion.heureDebut as string | null,
    heureFin: reunion.heureFin,
  });
  const constats = controlerConvocation(seance, aujourdHui);
  const delai = delaiApplicable(seance.instance);

  const enregistrer = (patch: ReunionPatch) => {
    const [champ = ''] = Object.keys(patch);
    modifier(patch).then(
      () => setFautes(({ [champ]: _effacee, ...reste }) => reste),
      (cause) => {
        const { champs, generale } = fautesDeLHote(cause);
        setFautes((avant) => ({ ...avant, [champ]: champs[`patch.${champ}`] ?? generale }));
      },
    );
  };
  const auDepart = (champ: 'date' | 'heureDebut' | 'heureFin') => () => {
    if (saisie[champ] !== reunion[champ]) enregistrer({ [champ]: saisie[champ] } as ReunionPatch);
  };
  const champ = <C extends 'date' | 'heureDebut' | 'heureFin'>(nom: C) => ({
    valeur: saisie[nom],
    surChange: (valeur: string | null) => setSaisie((avant) => ({ ...avant, [nom]: valeur })),
    surQuitte: auDepart(nom),
    faute: fautes[nom] ?? null,
    nom,
  });

  return (
    <div className="corps-panneau">
      <div className="corps">
        <Bloc titre="Date et lieu">
          <div className="fiche fiche-deux">
            <ChampDate libelle="Jour" aujourdHui={aujourdHui} {...champ('date')} />
            <div className="fiche fiche-deux">
              <ChampHeure libelle="Début" {...champ('heureDebut')} />
              <ChampHeure libelle="Fin prévue" {...champ('heureFin')} />
            </div>
            <ChampSurPlace
              libelle="Lieu"
              exemple="Sous-préfecture de Mulhouse, salle des Conférences"
              valeur={reunion.lieu ?? ''}
              surEnregistrer={(lieu) => modifier({ lieu })}
            />
            <ChampChoix
              libelle="Modalité"
              options={MODALITES}
              valeur={reunion.modalite}
              surChange={(modalite) => modalite !== null && enregistrer({ modalite })}
            />
            {reunion.modalite !== 'salle' && (
              <ChampSurPlace
                libelle="Lien de visioconférence"
                exemple="https://…"
                valeur={reunion.lienVisio ?? ''}
                surEnregistrer={(lienVisio) => modifier({ lienVisio })}
              />
            )}
            {reunion.modalite === 'distance' && (
              <ChampSurPlace
                libelle="Circonstances justifiant la réunion à distance (R. 5311-42)"
                valeur={reunion.circonstances ?? ''}
                surEnregistrer={(circonstances) => modifier({ circonstances })}
              />
            )}
          </div>
        </Bloc>
        <Bloc titre="Envoi de la convocation" note={delai.libelle}>
          <EnvoiDeLaConvocation seance={seance} aujourdHui={aujourdHui} />
          <div className="fiche">
            <ChampSurPlace
              libelle="Motif d’urgence, s’il faut convoquer hors délai"
              exemple="Imprimé dans le procès-verbal"
              valeur={reunion.motifUrgence ?? ''}
              surEnregistrer={(motifUrgence) => modifier({ motifUrgence })}
            />
          </div>
        </Bloc>
      </div>
      <Panneau titre="Avant d’envoyer">
        <ListeDeConstats constats={constats} complet="Tout ce que la convocation doit porter est là." />
        <p>
          <Lien vers={`/reunions/${reunion.id}/documents/convocation`} genre="geste">
            Voir la convocation
          </Lien>
        </p>
      </Panneau>
    </div>
  );
}
