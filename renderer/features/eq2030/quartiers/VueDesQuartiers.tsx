import { useState } from 'react';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { bilanDe, CLASSES, type ClasseDeCouverture, couvertureDe } from '#shared/domain/eq2030/couverture.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Tableau as Donnees } from '../eq2030.types.ts';
import type { VueMontree } from '../vues.ts';
import { Bilan } from './Bilan.tsx';
import { colonnesDesQuartiers } from './colonnes.tsx';
import { ReprendreDesHabitants } from './ReprendreDesHabitants.tsx';

interface Proprietes {
  readonly tableau: Donnees;
  readonly vue: VueMontree;
  readonly aujourdHui: string;
}

const MOTS: Readonly<Record<ClasseDeCouverture, string>> = {
  3: '3 dispositifs',
  2: '2 dispositifs',
  1: '1 dispositif',
  0: 'Aucun dispositif',
};

/** Les quartiers de la région par 0, 1, 2 ou 3 dispositifs : chaque nombre s'ouvre sur ses quartiers (A4). */
export function VueDesQuartiers({ tableau, vue, aujourdHui }: Proprietes) {
  const [reprend, setReprend] = useState(false);
  const { region, departements, quartiers, deploiements } = tableau;
  const ici = quartiers.filter((q) => vue.departement === null || q.departements.includes(vue.departement));
  const couvertures = couvertureDe(ici, deploiements, { jour: aujourdHui, avecAVerifier: vue.avecAVerifier });
  const { parClasse } = bilanDe(couvertures);
  const montres = couvertures.filter(({ classe }) => vue.classe === null || classe === vue.classe);
  const choisi = couvertures.find(({ quartier }) => quartier.code === vue.quartier) ?? null;
  const incertains = deploiements.filter(({ aVerifier }) => aVerifier !== null).length;
  return (
    <>
      <div className="quartiers-couverts">
        <div className="reglages-eq2030">
          <ChampChoix
            libelle="Où"
            vide={`Région ${region.libelle}`}
            options={departements.map(({ code, libelle }) => ({ valeur: code, libelle: `${code} ${libelle}` }))}
            valeur={vue.departement}
            surChange={(dep) => vue.poser({ dep, qpv: null })}
          />
          {incertains > 0 && (
            <Segment
              libelle="Ce qui se compte"
              valeur={vue.avecAVerifier ? 'tout' : 'sur'}
              choix={[
                { valeur: 'sur', libelle: 'Ce qui est sûr' },
                { valeur: 'tout', libelle: `Avec ce qui est à vérifier (${incertains})` },
              ]}
              surChange={(compter) => vue.poser({ compter: compter === 'tout' ? compter : null })}
            />
          )}
          <span className="pousse" />
          <Bouton genre="discret" surClic={() => setReprend(true)}>
            Reprendre des habitants…
          </Bouton>
        </div>
        <Bilan
          tableau={tableau}
          couvertures={couvertures}
          regional={vue.departement === null}
          aujourdHui={aujourdHui}
        />
        <span className="puces">
          {CLASSES.map((classe) => (
            <Puce
              key={classe}
              prise={vue.classe === classe}
              surClic={() => vue.poser({ classe: vue.classe === classe ? null : String(classe), qpv: null })}
            >
              {`${MOTS[classe]} : ${nombreFr(parClasse[classe])}`}
            </Puce>
          ))}
        </span>
        <p className="note" role="status">
          {pluriel(montres.length, 'quartier', 'quartiers')}
          {vue.classe !== null && `, ${MOTS[vue.classe].toLowerCase()}`}. Bus, Carrefour et CitésLab se comptent ; les
          autres dispositifs, non.
        </p>
        <Tableau
          libelle="Quartiers et dispositifs EQ2030"
          colonnes={
            choisi === null
              ? colonnesDesQuartiers
              : colonnesDesQuartiers.filter(({ id }) => id !== 'operateurs' && id !== 'code')
          }
          lignes={montres}
          cle={({ quartier }) => quartier.code}
          surOuvrir={({ quartier }) => vue.poser({ qpv: quartier.code })}
          ouverte={vue.quartier}
          vide={<Vide icone="epingle">Aucun quartier prioritaire ici.</Vide>}
        />
      </div>
      {reprend && <ReprendreDesHabitants surFermer={() => setReprend(false)} />}
    </>
  );
}
